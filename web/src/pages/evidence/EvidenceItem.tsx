import { Evidence } from '@domain/sheet.js';
import { Button } from '../../components/Button.js';
import { TextField } from '../../components/TextField.js';
import { t } from '../../i18n/evidence.js';

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
      <legend class="unseen">{t('of', { n })}</legend>
      <TextField
        label={t('number')}
        value={number}
        maxLength={100}
        required
        error={number === '' && isBegun ? t('noNumber') : undefined}
        onInput={(text) => set({ number: text })}
      />
      <TextField
        label={t('date')}
        type="date"
        value={date}
        error={Evidence.shape.date.safeParse(date).success ? undefined : t('badDate')}
        onInput={(text) => set({ date: text })}
      />
      <TextField
        label={t('issuer')}
        value={issuer}
        maxLength={200}
        onInput={(text) => set({ issuer: text })}
      />
      <TextField
        label={t('summary')}
        value={summary}
        maxLength={500}
        onInput={(text) => set({ summary: text })}
      />
      <TextField
        label={t('link')}
        type="url"
        value={link}
        maxLength={500}
        error={Evidence.shape.link.safeParse(link).success ? undefined : t('badLink')}
        onInput={(text) => set({ link: text.trim() })}
      />
      <Button kind="quiet" onClick={onRemove}>
        {t('remove', { n })}
      </Button>
    </fieldset>
  );
}
