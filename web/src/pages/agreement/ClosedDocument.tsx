import { type Agreement, type AgreementText, targetsOf } from '@domain/agreement.js';
import { canonicalText } from '@domain/canonical-text.js';
import type { Member } from '@domain/member.js';
import type { Season } from '@domain/season.js';
import { Skeleton } from '../../components/Skeleton.js';
import { BLOC } from '../../data/current-bloc.js';
import { liveSignedAgreement } from '../../data/public/agreement.js';
import { t } from '../../i18n/agreement.js';
import { inLanguage } from '../../i18n/text.js';
import { LiveFailure } from '../drafting/LiveFailure.js';
import { PrintStamp } from '../print/PrintStamp.js';
import { SignatureLine } from './SignatureLine.js';
import { TargetTable } from './TargetTable.js';

type Props = { season: Season; text: AgreementText; units: readonly Member[] };

/** The whole agreement, for paper: after the common text, what each unit promised and who signed it. */
export function ClosedDocument({ season, text, units }: Props) {
  const agreements = units.map(({ id }) => liveSignedAgreement(BLOC, season.id, id).value);
  const failed = agreements.find(({ state }) => state === 'failed');
  if (failed?.state === 'failed') return <LiveFailure code={failed.code} />;
  if (agreements.some(({ state }) => state === 'loading')) return <Skeleton rows={6} tall />;
  const byUnit = new Map(
    agreements.flatMap((each) => (each.state === 'ready' ? [[each.data.member, each.data]] : [])),
  );
  const content = units.map(({ id }) => [id, contentOf(byUnit.get(id)), text.signatures[id]]);
  return (
    <section class="agreement-document" aria-labelledby="agreement-document">
      <h2 id="agreement-document">{t('documentTitle')}</h2>
      <PrintStamp
        season={season.id}
        content={canonicalText([season.id, text.text, content])}
        code={t('documentCode')}
        print={t('print')}
      />
      {units.map((unit) => {
        const signature = text.signatures[unit.id];
        return (
          <section key={unit.id} class="agreement-unit" aria-labelledby={`unit-${unit.id}`}>
            <h3 id={`unit-${unit.id}`}>{inLanguage(unit.unit, unit.unitEn)}</h3>
            <TargetTable season={season} targets={targetsOf(byUnit.get(unit.id) ?? null)} />
            {signature !== undefined && <SignatureLine signature={signature} isFull />}
          </section>
        );
      })}
    </section>
  );
}

function contentOf(agreement: Agreement | undefined) {
  return targetsOf(agreement ?? null).map(({ measure, unit, value, basis, criterion }) => [
    measure,
    unit,
    value,
    basis,
    criterion,
  ]);
}
