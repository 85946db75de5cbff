import type { Member } from '@domain/member.js';
import type { Season } from '@domain/season.js';
import { type Actor, hasRole } from '@domain/seat.js';
import type { Sheet } from '@domain/sheet.js';
import { LinkButton } from '../../components/LinkButton.js';
import { BLOC } from '../../data/current-bloc.js';
import { liveSheet } from '../../data/sheets.js';
import { t } from '../../i18n/appraisal-list.js';
import { inLanguage } from '../../i18n/text.js';

type Props = { actor: Actor; season: Season; member: Member; self: Sheet | null };

/** Ways into a unit's sheets; the one that waits for an appraiser stands out. */
export function OpenSheets({ actor, season, member, self }: Props) {
  const unit = inLanguage(member.unit, member.unitEn);
  return (
    <span class="row">
      {actor.seat?.member !== member.id && (
        <LinkButton
          href={`/sheet/${member.id}/appraisal`}
          kind={waits(actor, season, member, self) ? 'primary' : 'secondary'}
        >
          {t('appraisalState')}
          <span class="unseen"> {unit}</span>
        </LinkButton>
      )}
      <LinkButton href={`/sheet/${member.id}/self`} kind="quiet">
        {t('selfState')}
        <span class="unseen"> {unit}</span>
      </LinkButton>
    </span>
  );
}

function waits(actor: Actor, season: Season, { id }: Member, self: Sheet | null): boolean {
  if (!hasRole(actor, 'head', 'deputy', 'assessor') || self?.status !== 'submitted') return false;
  const appraisal = liveSheet(BLOC, season.id, id, 'appraisal').value;
  return appraisal.state === 'ready' && appraisal.data?.status !== 'submitted';
}
