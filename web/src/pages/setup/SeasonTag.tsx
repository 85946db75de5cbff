import type { SeasonStatus } from '@domain/season.js';
import { StatusTag, type StatusTone } from '../../components/StatusTag.js';
import { t } from '../../i18n/setup.js';

const TONES = { setup: 'draft', open: 'sealed', closed: 'done' } as const satisfies Record<
  SeasonStatus,
  StatusTone
>;

export function SeasonTag({ status }: { status: SeasonStatus }) {
  return <StatusTag tone={TONES[status]}>{t(`status-${status}`)}</StatusTag>;
}
