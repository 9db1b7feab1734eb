import { type IssueFacts, mostPieces } from '../../issue';
import type { Check, Finding, Limits } from '../check';
import { found } from '../finding';

/** So many pieces are a split; a single one is a piece of work beside it. */
const fewestPieces = 2;

/** Estimated, and small enough for the team, or split into smaller issues. */
export const size: Check = {
  id: 'size',
  name: 'Size',
  level: 'advised',
  judge: ({ facts }, _reading, limits) => judgeSize(facts, limits),
};

function judgeSize({ estimate, pieces = 0 }: IssueFacts, limits: Limits): Finding {
  const split =
    pieces >= fewestPieces ? `split into ${pieces < mostPieces ? pieces : `${mostPieces} or more`} issues.` : '';
  if (estimate === undefined)
    return split ? found('pass', `It is ${split}`) : found('unknown', 'Nobody could see whether it is estimated.');
  if (estimate === null || String(estimate).trim() === '')
    return found('fail', 'It is not estimated: set its estimate in the tracker.');
  const evidence = [{ where: 'estimate' as const, text: String(estimate) }];
  const points = Number(estimate);
  if (limits.size === undefined || Number.isNaN(points)) return found('pass', `Estimated at ${estimate}.`, evidence);
  if (points > limits.size && split)
    return found('pass', `${estimate} is more than ${limits.size}, and ${split}`, evidence);
  if (points > limits.size) return found('fail', `${estimate} is more than ${limits.size}: split it.`, evidence);
  return found('pass', `Estimated at ${estimate}, within ${limits.size}.`, evidence);
}

/** Has a milestone, epic or project above it. */
export const objective: Check = {
  id: 'objective',
  name: 'Objective',
  level: 'advised',
  judge: ({ facts }) => {
    const parent = facts.parents?.find((name) => name.trim() !== '');
    if (parent !== undefined) return found('pass', `Part of ${parent}.`, [{ where: 'parent', text: parent }]);
    const milestone = facts.milestone?.trim() ?? '';
    if (milestone !== '') return found('pass', `Planned in ${milestone}.`, [{ where: 'milestone', text: milestone }]);
    const seen = facts.milestone !== undefined || facts.parents !== undefined;
    return seen
      ? found('fail', 'No milestone, epic or project stands above it: set one in the tracker.')
      : found('unknown', 'Nobody could see whether it has a milestone, epic or project.');
  },
};
