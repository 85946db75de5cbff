import { readArguments } from '../launcher/arguments.ts';
import { step } from '../launcher/progress.ts';
import { ToldFailure, tellFailures } from '../launcher/told-failure.ts';
import { signAgreement } from './agreement.ts';
import { UNITS } from './cast.ts';
import { diceFrom } from './dice.ts';
import { nominate } from './nominations.ts';
import { adoptSeason, openBloc } from './opening.ts';
import { hashOf, type Result, result } from './result.ts';
import { score } from './scoring.ts';

// `npm run play -- --seed N`: a season of the demo bloc's units by the callables and the drafts of its people, under the
// rules. The same seed gives the same hash, in whatever order the units' numbers arrive.
await tellFailures(async () => {
  const { seed = '1' } = readArguments({ seed: { type: 'string' } });
  if (!/^\d{1,9}$/.test(seed)) throw new ToldFailure('--seed takes a whole number from 0 up.');
  const dice = diceFrom(Number(seed));
  const address = { bloc: `play-${seed}`, season: '2026' };

  const cast = await step('The Council opens a bloc, its people take their seats', () =>
    openBloc(address),
  );
  const season = await step('The secretariat sets the season up and adopts it', () =>
    adoptSeason(cast, address),
  );
  await step('Every unit signs the agreement', () => signAgreement(cast, address, season, dice));
  await step('Units score themselves, the team appraises', () =>
    score(cast, address, season, dice),
  );
  const nominated = await step('Nominations for few places', () => nominate(cast, address, dice));
  const played = await step('The board settles', () => result(address, nominated));

  tell(played);
  console.log(`\nseed ${seed}  sha256 ${hashOf(played)}`);
  // Clients of the emulators may still hold their connections open.
  process.exit(0);
});

function tell({ ranking, nominated }: Result): void {
  console.log();
  for (const { rank, member, total } of ranking) {
    const unit = UNITS.find(({ id }) => id === member)?.unit ?? member;
    console.log(`${String(rank).padStart(3)}  ${total.toFixed(2).padStart(8)}  ${unit}`);
  }
  const count = (outcome: string) => nominated.filter((each) => each.outcome === outcome).length;
  console.log(
    `\nnominations: ${count('accepted')} accepted, ${count('full')} found no place, ${count('withdrawn')} withdrawn`,
  );
}
