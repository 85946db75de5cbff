import { groupsIn } from '@domain/criteria-tree.js';
import { sheetSubject } from '@domain/presence.js';
import type { Season } from '@domain/season.js';
import type { Actor } from '@domain/seat.js';
import type { Sheet } from '@domain/sheet.js';
import { useEffect } from 'preact/hooks';
import { now } from '../../data/clock.js';
import type { LiveSignal } from '../../data/live.js';
import type { SheetAddress } from '../../data/sheets.js';
import { Together } from '../drafting/Together.js';
import { AccessNote } from './AccessNote.js';
import { accessTo, maySubmit } from './access.js';
import { GroupSection } from './GroupSection.js';
import { preview } from './preview.js';
import { SheetSummary } from './SheetSummary.js';
import { sheetForm } from './sheet-form.js';
import { sheetRace } from './sheet-race.js';

type Props = {
  actor: Actor;
  season: Season;
  address: SheetAddress;
  live: LiveSignal<Sheet | null>;
  sheet: Sheet | null;
  self: Sheet | null;
};

export function SheetEditor({ actor, season, address, live, sheet, self }: Props) {
  const { member, assessor } = address;
  const form = sheetForm(address, season, sheet);
  useEffect(() => form.follow(live), [form, live]);
  const known = sheetRace(actor, season, member);
  const own = assessor === 'self' ? null : self;
  const sum = preview(season, member, assessor, form.fields, own, known);
  const access = accessTo(actor, season, member, assessor, sheet, now.value);
  return (
    <Together
      season={season.id}
      subject={sheetSubject(member, assessor)}
      seat={access.mayEdit ? actor.seat : null}
    >
      <div class="sheet-layout">
        <div class="sheet-main">
          <AccessNote
            access={access}
            sheet={sheet}
            uid={actor.uid}
            isSubmitter={maySubmit(actor, member, assessor)}
          />
          {groupsIn(season, null).map((group) => (
            <GroupSection
              key={group.id}
              season={season}
              group={group}
              level={2}
              sum={sum}
              known={known}
              fields={form.fields}
              self={own}
              assessor={assessor}
              readOnly={!access.mayEdit}
            />
          ))}
        </div>
        <SheetSummary
          actor={actor}
          season={season}
          address={address}
          form={form}
          sum={sum}
          mayEdit={access.mayEdit}
        />
      </div>
    </Together>
  );
}
