import { isWeekend, startOfDay } from '@domain/hanoi-day.js';
import { useState } from 'preact/hooks';
import { TextField } from '../../components/TextField.js';
import { formatWeekday } from '../../i18n/format.js';
import { t } from '../../i18n/season-windows.js';
import { type DayAndTime, type Edge, fieldsOf, momentOf, momentWords } from './hanoi-fields.js';
import './windows.css';

type Props = {
  legend: string;
  edge: Edge;
  value: Date;
  readOnly: boolean;
  onChange: (moment: Date) => void;
};

/** A moment in Hanoi: a day, and a time if it is not the day's own edge; said in words below. */
export function MomentField({ legend, edge, value, readOnly, onChange }: Props) {
  // What is half typed stays as typed until the fields are left.
  const [typed, setTyped] = useState<DayAndTime | null>(null);
  const shown = typed ?? fieldsOf(value, edge);
  const lastDay = fieldsOf(value, edge).day;
  const isMissing = momentOf(shown, edge) === null;

  function set(next: DayAndTime): void {
    setTyped(next);
    const moment = momentOf(next, edge);
    if (moment !== null) onChange(moment);
  }

  return (
    <fieldset class="moment">
      <legend class="field-label">{legend}</legend>
      <div class="moment-fields">
        <TextField
          label={t('day')}
          type="date"
          value={shown.day}
          readOnly={readOnly}
          error={isMissing ? t('dayMissing') : undefined}
          onInput={(day) => set({ ...shown, day })}
          onBlur={() => setTyped(null)}
        />
        <TextField
          label={edge === 'closing' ? t('timeClosing') : t('timeOpening')}
          type="time"
          value={shown.time}
          readOnly={readOnly}
          onInput={(time) => set({ ...shown, time })}
          onBlur={() => setTyped(null)}
        />
      </div>
      <p class="moment-words">{momentWords(value, edge)}</p>
      {edge === 'closing' && isWeekend(lastDay) && (
        <p class="soft small">
          {t('closesAtWeekend', { weekday: formatWeekday(startOfDay(lastDay)) })}
        </p>
      )}
    </fieldset>
  );
}
