import type { Translation } from '../area.js';
import type { seasonProblems as vi } from '../vi/season-problems.js';

export const seasonProblems: Translation<typeof vi> = {
  'theme-missing': 'The year has no theme yet. Please enter it.',
  'tree-broken': 'A branch of the tree stands nowhere. Please undo, or delete that branch.',
  'no-criteria': 'There is no criterion yet. Please add some, or import a file.',
  'too-many-criteria':
    'There are {found} criteria, {max} at most. Please join some or take some out.',
  'group-empty': 'This group is empty. Please add criteria to it or delete it.',
  'title-blank': 'There is no title. Please enter one.',
  'title-twice': 'Two rows of one group are called “{title}”. If that is a slip, delete one.',
  'max-off-step':
    'The maximum of {max} is not on the step of {step}, so no unit can reach it. Please change the maximum or the step.',
  'brings-nothing': 'This criterion brings no points. Please change its points.',
  'cap-above-sum':
    'The cap of {cap} is above what the group adds up to ({sum}) and has no effect. Lower it or take it away.',
  'total-missing':
    'No total has been announced. The criteria now add up to {sum}; please enter the announced total.',
  'total-differs': 'The totals do not match.',
  'total-right': 'Total {sum}/{announced}: they match.',
  'total-short': 'Total {sum}/{announced}: {points} points short.',
  'total-over': 'Total {sum}/{announced}: {points} points over.',
  'bonus-cap-above-sum':
    'The cap on bonuses, {cap}, is above what they add up to ({sum}) and has no effect.',
  'tie-break-missing': 'Nothing decides between equal totals: such units will share a rank.',
  'tie-break-unknown-group': 'This step names a group that was deleted. Please take it away.',
  'tie-break-twice': 'This step is there twice and has no effect. Please take one away.',
  'window-reversed': 'It closes before it opens, so it is not saved. Please correct the dates.',
  'opens-before': '“{after}” opens before “{before}”. Unless that is meant, correct the dates.',
  'closes-before': '“{after}” closes before “{before}”. Unless that is meant, correct the dates.',
  'targets-agreed-late':
    'Signing the agreement ends after self-scoring begins, while some criteria are scored by its targets. The agreement should be signed first.',
};
