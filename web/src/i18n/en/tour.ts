import type { Translation } from '../area.js';
import type { tour as vi } from '../vi/tour.js';

export const tour = {
  title: 'Three-step introduction',
  offer: 'First time here?',
  show: 'See three steps',
  step: 'Step {step} of 3',
  oneTitle: 'The board moves at once',
  oneText:
    'When a unit’s points change, the board re-orders in place; no reload is needed. “How ranks are made” shows the rule.',
  twoTitle: 'Scoring, saved field by field',
  twoText:
    'An officer signs in, opens “Scoring”, and what is typed is saved as it is typed. A draft binds nobody; the unit’s leader hands it in.',
  threeTitle: 'Nominations under quotas',
  threeText:
    'The meter tells how many places are left. Submitting takes a place, or says plainly why it cannot.',
  next: 'Next',
  back: 'Back',
  skip: 'Skip',
  done: 'Begin',
  again: 'You find it again at the foot of the page.',
} as const satisfies Translation<typeof vi>;
