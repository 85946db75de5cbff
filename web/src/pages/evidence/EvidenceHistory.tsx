import type { Evidence } from '@domain/sheet.js';
import type { FieldHandle } from '../../data/draft.js';
import { t } from '../../i18n/evidence.js';
import { History } from '../drafting/History.js';
import { StoredEvidence } from './evidence-codec.js';

type Props = {
  handle: Pick<FieldHandle<never, Evidence[]>, 'path' | 'name' | 'restore'>;
  member: string | null;
  readOnly: boolean;
};

/** Who cited what, when; an earlier list can be written again as a whole, as it is saved. */
export function EvidenceHistory({ handle, member, readOnly }: Props) {
  return (
    <History
      field={{ label: t('title'), handle, read: readList, describe: numbersOf }}
      member={member}
      readOnly={readOnly}
    />
  );
}

function readList(logged: unknown): { value: Evidence[] } | null {
  if (logged === null) return { value: [] };
  const read = StoredEvidence.safeParse(logged);
  return read.success ? { value: read.data } : null;
}

function numbersOf(cited: readonly Evidence[]): string {
  return cited.map(({ number }) => number).join('; ');
}
