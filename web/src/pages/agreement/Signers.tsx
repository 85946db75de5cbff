import type { AgreementText, Signatory } from '@domain/agreement.js';
import type { Member } from '@domain/member.js';
import { refusalOf } from '@domain/permission.js';
import type { Season } from '@domain/season.js';
import { type Actor, hasRole } from '@domain/seat.js';
import { useEffect, useRef } from 'preact/hooks';
import { announce } from '../../components/announce.js';
import { LinkButton } from '../../components/LinkButton.js';
import { StatusTag } from '../../components/StatusTag.js';
import { session } from '../../data/session.js';
import { t } from '../../i18n/agreement.js';
import { formatMoment } from '../../i18n/format.js';
import { inLanguage } from '../../i18n/text.js';
import { spoken } from './seal.js';

type Props = { season: Season; text: AgreementText | null; units: readonly Member[] };

/** Who has signed and who has not, live. */
export function Signers({ season, text, units }: Props) {
  const signatures = text?.signatures ?? {};
  const signed = units.filter(({ id }) => signatures[id] !== undefined).length;
  const who = session.value;
  const actor = who.state === 'signed-in' ? who : null;
  const own = actor?.seat?.member ?? null;
  useNews(text, units);
  return (
    <section class="signers card" aria-labelledby="signers">
      <h2 id="signers">{t('signersTitle')}</h2>
      <p class="signers-progress">
        <progress value={signed} max={Math.max(1, units.length)} aria-labelledby="signed-of" />
        <strong id="signed-of" class="number">
          {t('progress', { signed, all: units.length })}
        </strong>
      </p>
      {own !== null &&
        actor !== null &&
        season.status === 'open' &&
        signatures[own] === undefined &&
        refusalOf(actor, 'draftAgreement', own) === null && (
          <LinkButton kind="primary" icon="pen" href={`/agreement/${own}`}>
            {t('ownTargets')}
          </LinkButton>
        )}
      <ul class="signer-list">
        {units.map((unit) => (
          <Signer
            key={unit.id}
            unit={unit}
            signatory={signatures[unit.id]}
            isLinked={actor !== null && mayRead(actor, unit.id, signatures[unit.id])}
          />
        ))}
      </ul>
    </section>
  );
}

/** As the rules have it: what is signed is everybody's to read, a draft the unit's and the secretariat's. */
function mayRead(actor: Actor, member: string, signatory: Signatory | undefined): boolean {
  const hasSeat = actor.seat !== null || actor.isCouncil;
  const isInside =
    actor.isCouncil || actor.seat?.member === member || hasRole(actor, 'head', 'deputy');
  return hasSeat && (signatory !== undefined || isInside);
}

type SignerProps = { unit: Member; signatory: Signatory | undefined; isLinked: boolean };

function Signer({ unit, signatory, isLinked }: SignerProps) {
  const name = inLanguage(unit.unit, unit.unitEn);
  return (
    <li class="signer">
      {isLinked ? (
        <a href={`/agreement/${unit.id}`} aria-label={t('seeTargets', { unit: name })}>
          {name}
        </a>
      ) : (
        <span>{name}</span>
      )}
      {signatory === undefined ? (
        <StatusTag tone="empty">{t('notSigned')}</StatusTag>
      ) : (
        <>
          <StatusTag tone="done">{t('signed')}</StatusTag>
          <span class="small soft signer-how">
            {inLanguage(signatory.post, signatory.postEn)}, {formatMoment(signatory.at)} ·{' '}
            <span title={t('codeMeaning')}>
              {t('code')} <span class="number">{spoken(signatory.hash)}</span>
            </span>
          </span>
        </>
      )}
    </li>
  );
}

/** Says who signs and whose signature comes off while the page is open. */
function useNews(text: AgreementText | null, units: readonly Member[]): void {
  const before = useRef<ReadonlySet<string> | null>(null);
  useEffect(() => {
    const known = before.current;
    const signed = new Set(Object.keys(text?.signatures ?? {}));
    before.current = signed;
    if (known === null) return;
    for (const { id, unit, unitEn } of units) {
      const name = { unit: inLanguage(unit, unitEn) };
      if (signed.has(id) && !known.has(id)) announce(t('justSigned', name));
      if (!signed.has(id) && known.has(id)) announce(t('justUnsigned', name));
    }
  }, [text, units]);
}
