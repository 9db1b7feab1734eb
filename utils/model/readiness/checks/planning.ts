import { type IssueFacts, mostPieces } from '../../issue';
import type { Check, Finding, Limits } from '../check';
import { found } from '../finding';

/** So many pieces are a split; a single one is a piece of work beside it. */
const fewestPieces = 2;

/** Estimated, and small enough for the team, or split into smaller issues. */
export const size: Check = {
  id: 'size',
  level: 'advised',
  judge: ({ facts }, _reading, limits) => judgeSize(facts, limits),
};

function judgeSize({ estimate: given, pieces = 0 }: IssueFacts, { size: largest }: Limits): Finding {
  const split =
    pieces >= fewestPieces &&
    ({ key: 'size.split', pieces: Math.min(pieces, mostPieces), more: pieces >= mostPieces } as const);
  if (given === undefined) return split ? found('pass', split) : found('unknown', { key: 'size.unseen' });
  const estimate = String(given ?? '');
  if (estimate.trim() === '') return found('fail', { key: 'size.none' });
  const evidence = [{ where: 'estimate' as const, text: estimate }];
  const points = Number(given);
  if (largest === undefined || Number.isNaN(points)) return found('pass', { key: 'size.good', estimate }, evidence);
  if (points <= largest) return found('pass', { key: 'size.good', estimate, largest }, evidence);
  return split
    ? found('pass', { ...split, over: { estimate, largest } }, evidence)
    : found('fail', { key: 'size.too-large', estimate, largest }, evidence);
}

/** Has a milestone, epic or project above it. */
export const objective: Check = {
  id: 'objective',
  level: 'advised',
  judge: ({ facts }) => {
    const parent = facts.parents?.find((name) => name.trim() !== '');
    if (parent !== undefined)
      return found('pass', { key: 'objective.parent', parent }, [{ where: 'parent', text: parent }]);
    const milestone = facts.milestone?.trim() ?? '';
    if (milestone !== '')
      return found('pass', { key: 'objective.milestone', milestone }, [{ where: 'milestone', text: milestone }]);
    const seen = facts.milestone !== undefined || facts.parents !== undefined;
    return seen ? found('fail', { key: 'objective.none' }) : found('unknown', { key: 'objective.unseen' });
  },
};
