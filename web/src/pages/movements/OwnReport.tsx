import type { MovementReport } from '@domain/movement.js';
import { movementReportSubject } from '@domain/presence.js';
import type { Seat } from '@domain/seat.js';
import { useEffect } from 'preact/hooks';
import { Skeleton } from '../../components/Skeleton.js';
import { TextArea } from '../../components/TextArea.js';
import { BLOC } from '../../data/current-bloc.js';
import type { LiveSignal } from '../../data/live.js';
import { liveReport, type ReportAddress } from '../../data/movement-reports.js';
import { t } from '../../i18n/movements.js';
import { DraftControl } from '../drafting/DraftControl.js';
import { FormSaveState } from '../drafting/FormSaveState.js';
import { History } from '../drafting/History.js';
import { asTyped } from '../drafting/InWords.js';
import { LiveFailure } from '../drafting/LiveFailure.js';
import { Together } from '../drafting/Together.js';
import { EvidenceHistory } from '../evidence/EvidenceHistory.js';
import { EvidenceList } from '../evidence/EvidenceList.js';
import { MAX_DONE, reportForm } from './report-form.js';

type Props = { season: string; movement: string; member: string; seat: Seat | null };

/** The own unit's report, written by all its people together. */
export function OwnReport({ season, movement, member, seat }: Props) {
  const address = { bloc: BLOC, season, movement, member };
  const live = liveReport(address);
  const current = live.value;
  return (
    <section class="own-report" aria-labelledby="own-report">
      <h2 id="own-report">{t('ownTitle')}</h2>
      {current.state === 'loading' && <Skeleton rows={4} />}
      {current.state === 'failed' && <LiveFailure code={current.code} />}
      {current.state === 'ready' && (
        <Together season={season} subject={movementReportSubject(movement, member)} seat={seat}>
          <Editor address={address} live={live} report={current.data} />
        </Together>
      )}
    </section>
  );
}

type EditorProps = {
  address: ReportAddress;
  live: LiveSignal<MovementReport | null>;
  report: MovementReport | null;
};

function Editor({ address, live, report }: EditorProps) {
  const form = reportForm(address, report);
  useEffect(() => form.follow(live), [form, live]);
  const { done, evidence } = form.fields;
  const { shown } = done.field.value;
  const label = t('done');
  return (
    <div class="report-editor card">
      <p class="soft">{t('ownLead')}</p>
      <FormSaveState {...form.state.value} />
      <DraftControl handle={done} path="done" describe={asTyped} describeShown={asTyped}>
        <TextArea
          label={label}
          value={shown}
          maxLength={MAX_DONE}
          rows={5}
          error={[...shown].length > MAX_DONE ? t('tooLong', { max: MAX_DONE }) : undefined}
          onInput={done.edit}
        />
      </DraftControl>
      <History
        field={{ label, handle: done, read: asText, describe: asTyped }}
        member={address.member}
        readOnly={false}
      />
      <EvidenceList handle={evidence} path="evidence" readOnly={false} />
      <EvidenceHistory handle={evidence} member={address.member} readOnly={false} />
    </div>
  );
}

function asText(logged: unknown): { value: string } | null {
  return typeof logged === 'string' ? { value: logged } : null;
}
