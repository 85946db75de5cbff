import type { Bloc } from '@domain/bloc.js';
import { canonicalText } from '@domain/canonical-text.js';
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { Button } from '../../components/Button.js';
import { DataTable } from '../../components/DataTable.js';
import { Dialog } from '../../components/Dialog.js';
import { PageHeading } from '../../components/PageHeading.js';
import { Skeleton } from '../../components/Skeleton.js';
import { StatusTag } from '../../components/StatusTag.js';
import { BLOC, blocHref } from '../../data/current-bloc.js';
import { liveBlocs } from '../../data/public/blocs.js';
import { connection } from '../../data/public/connection.js';
import { liveMembers } from '../../data/public/members.js';
import { session } from '../../data/session.js';
import { t } from '../../i18n/blocs.js';
import { collate, inLanguage } from '../../i18n/text.js';
import { LiveFailure } from '../drafting/LiveFailure.js';
import { PrintStamp } from '../print/PrintStamp.js';
import '../people/people.css';
import './blocs.css';
import { Members } from './Members.js';
import { OpenBlocForm } from './OpenBlocForm.js';

/** `/blocs`: the blocs, and the members of one over time; everybody reads it, the Council changes it. */
export function BlocsPage() {
  const blocs = liveBlocs().value;
  const members = liveMembers(BLOC).value;
  const who = session.value;
  const wasShown = useRef(false);
  // What the Council may do here widens the tables, and of the blocs the cache may hold one: they would jump.
  // Once shown they stay, because a form may be open over them.
  wasShown.current ||=
    blocs.state !== 'loading' &&
    !(blocs.state === 'ready' && blocs.fromCache && connection.value !== 'offline') &&
    members.state !== 'loading' &&
    who.state !== 'unknown';
  const isLoading = !wasShown.current;
  const isCouncil = who.state === 'signed-in' && who.isCouncil;
  const shown = blocs.state === 'ready' ? blocs.data.find(({ id }) => id === BLOC) : undefined;
  return (
    <div class="blocs">
      <PageHeading title={t('title')}>
        <p class="soft">{t('lead')}</p>
      </PageHeading>
      {isLoading && <Skeleton rows={8} tall />}
      {blocs.state === 'failed' && <LiveFailure code={blocs.code} />}
      {blocs.state === 'ready' && !isLoading && (
        <BlocList blocs={blocs.data} isCouncil={isCouncil} />
      )}
      {members.state === 'failed' && <LiveFailure code={members.code} />}
      {members.state === 'ready' && shown !== undefined && !isLoading && (
        <Members bloc={shown} members={members.data} isCouncil={isCouncil} />
      )}
      {members.state === 'ready' &&
        shown !== undefined &&
        blocs.state === 'ready' &&
        !isLoading && (
          <PrintStamp
            season={shown.currentSeason}
            content={canonicalText([blocs.data, members.data])}
          />
        )}
    </div>
  );
}

function BlocList({ blocs, isCouncil }: { blocs: readonly Bloc[]; isCouncil: boolean }) {
  const isOpening = useSignal(false);
  const close = () => {
    isOpening.value = false;
  };
  return (
    <section class="blocs-part" aria-labelledby="all-blocs">
      <div class="blocs-head">
        <h2 id="all-blocs">{t('allBlocs')}</h2>
        {isCouncil && (
          <Button
            onClick={() => {
              isOpening.value = true;
            }}
          >
            {t('openBloc')}
          </Button>
        )}
      </div>
      <DataTable
        caption={t('allBlocs')}
        hideCaption
        rows={[...blocs].sort((a, b) => collate(a.name, b.name))}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'name',
            header: t('bloc'),
            rowHeader: true,
            cell: ({ name, nameEn }) => inLanguage(name, nameEn),
          },
          { key: 'kind', header: t('kind'), cell: ({ kind }) => t(kind) },
          { key: 'season', header: t('currentSeason'), cell: (bloc) => bloc.currentSeason },
          {
            key: 'go',
            header: t('shown'),
            screenOnly: true,
            cell: (bloc) => <Go bloc={bloc} />,
          },
        ]}
      />
      <Dialog open={isOpening.value} title={t('openBloc')} onClose={close}>
        <OpenBlocForm onClose={close} />
      </Dialog>
    </section>
  );
}

/** A full load, which the router would make a turn of the page otherwise. */
function Go({ bloc }: { bloc: Bloc }) {
  if (bloc.id === BLOC) return <StatusTag tone="done">{t('shown')}</StatusTag>;
  return (
    <Button onClick={() => location.assign(blocHref(bloc.id))}>
      {t('goTo', { bloc: inLanguage(bloc.name, bloc.nameEn) })}
    </Button>
  );
}
