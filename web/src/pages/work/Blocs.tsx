import type { Bloc } from '@domain/bloc.js';
import { DataTable } from '../../components/DataTable.js';
import { Skeleton } from '../../components/Skeleton.js';
import { BLOC, blocHref } from '../../data/current-bloc.js';
import { liveBlocs } from '../../data/public/blocs.js';
import { collate, inLanguage } from '../../i18n/text.js';
import { t } from '../../i18n/work.js';
import { LiveFailure } from '../drafting/LiveFailure.js';

/** Every bloc that the Council stands above, with the season that it is in. */
export function Blocs() {
  const live = liveBlocs().value;
  return (
    <section class="work-part" aria-labelledby="blocs">
      <h2 id="blocs">{t('blocs')}</h2>
      {live.state === 'loading' && <Skeleton rows={2} />}
      {live.state === 'failed' && <LiveFailure code={live.code} />}
      {live.state === 'ready' && (
        <DataTable
          caption={t('blocs')}
          hideCaption
          rows={[...live.data].sort((a, b) => collate(a.name, b.name))}
          rowKey={({ id }) => id}
          columns={[
            { key: 'name', header: t('bloc'), rowHeader: true, cell: nameOf },
            { key: 'season', header: t('blocSeason'), cell: ({ currentSeason }) => currentSeason },
          ]}
        />
      )}
    </section>
  );
}

/** `_top`: a full load, which the router would make a turn of the page otherwise, still about this bloc. */
function nameOf({ id, name, nameEn }: Bloc) {
  return (
    <>
      <a href={blocHref(id)} target="_top">
        {inLanguage(name, nameEn)}
      </a>
      {id === BLOC && <span class="soft small"> ({t('blocHere')})</span>}
    </>
  );
}
