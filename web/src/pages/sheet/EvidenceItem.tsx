import { Evidence } from '@domain/sheet.js';
import { Button } from '../../components/Button.js';
import { TextField } from '../../components/TextField.js';
import { t } from '../../i18n/sheet.js';

type Props = {
  n: number;
  evidence: Evidence;
  onChange: (evidence: Evidence) => void;
  onRemove: () => void;
};

/** One citation. Errors appear once there is something to be wrong about. */
export function EvidenceItem({ n, evidence, onChange, onRemove }: Props) {
  const { number, date, issuer, summary, link } = evidence;
  const isBegun = [date, issuer, summary, link].some((text) => text !== '');
  const set = (change: Partial<Evidence>) => onChange({ ...evidence, ...change });
  return (
    <fieldset class="evidence-item">
      <legend class="unseen">{t('evidenceOf', { n })}</legend>
      <TextField
        label={t('evidenceNumber')}
        value={number}
        maxLength={100}
        required
        error={number === '' && isBegun ? t('evidenceNoNumber') : undefined}
        onInput={(text) => set({ number: text })}
      />
      <TextField
        label={t('evidenceDate')}
        type="date"
        value={date}
        error={Evidence.shape.date.safeParse(date).success ? undefined : t('evidenceBadDate')}
        onInput={(text) => set({ date: text })}
      />
      <TextField
        label={t('evidenceIssuer')}
        value={issuer}
        maxLength={200}
        onInput={(text) => set({ issuer: text })}
      />
      <TextField
        label={t('evidenceSummary')}
        value={summary}
        maxLength={500}
        onInput={(text) => set({ summary: text })}
      />
      <TextField
        label={t('evidenceLink')}
        type="url"
        value={link}
        maxLength={500}
        error={Evidence.shape.link.safeParse(link).success ? undefined : t('evidenceBadLink')}
        onInput={(text) => set({ link: text.trim() })}
      />
      <Button kind="quiet" onClick={onRemove}>
        {t('removeEvidence', { n })}
      </Button>
    </fieldset>
  );
}
