import { type Agreement, type AgreementText, signedText } from '@domain/agreement.js';
import type { Season } from '@domain/season.js';
import { Later } from '../../components/Later.js';
import type { AgreementAddress } from '../../data/agreements.js';
import { t } from '../../i18n/agreement.js';
import type { UnitAccess } from './access.js';
import { Missing } from './Missing.js';
import { missingWords } from './missing-words.js';
import { SignatureLine } from './SignatureLine.js';
import { useHash } from './seal.js';

/** Whoever signs nothing does not wait for it. */
const loadSign = async () => (await import('./SignAct.js')).SignAct;
const loadUnsign = async () => (await import('./UnsignAct.js')).UnsignAct;

type Props = {
  season: Season;
  address: AgreementAddress;
  access: UnitAccess;
  agreement: Agreement | null;
  text: AgreementText | null;
};

/** Beside the targets: what is missing, the way to sign, or the signature that stands. */
export function Signing({ season, address, access, agreement, text }: Props) {
  const { member } = address;
  const signed =
    text === null ? null : signedText(season.id, text.text, member, agreement ?? { targets: {} });
  const hash = useHash(signed);
  const missing = missingWords(season, text, agreement);
  const signature = agreement?.signature ?? null;
  if (signature !== null) {
    return (
      <aside class="signing card" aria-label={t('signed')}>
        <SignatureLine signature={signature} isFull />
        {hash !== null && (
          <p class={hash === signature.hash ? 'small code-ok' : 'small code-bad'}>
            {hash === signature.hash ? t('codeMatches') : t('codeDiffers')}
          </p>
        )}
        {access.mayUnsign && <Later load={loadUnsign} given={{ address }} />}
      </aside>
    );
  }
  if (!access.mayDraft && !access.maySign) return null;
  return (
    <aside class="signing card" aria-label={t('sign')}>
      <Missing missing={missing} />
      {access.maySign ? (
        <Later
          load={loadSign}
          given={{ address, agreement, hash, isComplete: missing.length === 0 }}
        />
      ) : (
        <p class="small soft">{t('leaderSigns')}</p>
      )}
    </aside>
  );
}
