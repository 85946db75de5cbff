import { type Agreement, type AgreementText, targetsOf } from '@domain/agreement.js';
import type { Member } from '@domain/member.js';
import type { Season } from '@domain/season.js';
import { Skeleton } from '../../components/Skeleton.js';
import { BLOC } from '../../data/current-bloc.js';
import { liveClosedAgreements } from '../../data/public/agreement.js';
import { t } from '../../i18n/agreement.js';
import { inLanguage } from '../../i18n/text.js';
import { LiveFailure } from '../drafting/LiveFailure.js';
import { canonical } from '../print/canonical.js';
import { PrintStamp } from '../print/PrintStamp.js';
import { SignatureLine } from './SignatureLine.js';
import { TargetTable } from './TargetTable.js';

type Props = { season: Season; text: AgreementText; units: readonly Member[] };

/** The whole agreement, for paper: after the common text, what each unit promised and who signed it. */
export function ClosedDocument({ season, text, units }: Props) {
  const agreements = liveClosedAgreements(BLOC, season.id).value;
  if (agreements.state === 'loading') return <Skeleton rows={6} tall />;
  if (agreements.state === 'failed') return <LiveFailure code={agreements.code} />;
  const byUnit = new Map(agreements.data.map((agreement) => [agreement.member, agreement]));
  const content = units.map(({ id }) => [id, contentOf(byUnit.get(id)), text.signatures[id]]);
  return (
    <section class="agreement-document" aria-labelledby="agreement-document">
      <h2 id="agreement-document">{t('documentTitle')}</h2>
      <PrintStamp
        season={season.id}
        content={canonical([season.id, text.text, content])}
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
