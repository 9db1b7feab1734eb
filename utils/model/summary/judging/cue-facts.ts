import { type CueKind, cueSet } from '../cue-kinds';
import type { Statement } from '../reading/statement';
import { type Say, factNames } from './fact-names';

const cueFact = factNames('cue');

const plainFact = factNames('plainly');

/** Cues that say something of the matter. */
const telling = cueSet([
  'closed',
  'closable',
  'reopened',
  'abandoned',
  'fixed',
  'decided',
  'chosen',
  'moved',
  'takenBack',
  'promise',
  'offer',
  'wish',
  'duty',
  'order',
  'advice',
  'imperative',
  'proposes',
  'objects',
]);

/** Cues that weigh more where nothing in their clause doubts them. */
const settling: ReadonlySet<CueKind> = new Set(['closed', 'decided', 'fixed', 'chosen', 'promise', 'order', 'duty']);

/** Cues beside which nothing is settled. */
const unsettling = cueSet(['doubt', 'condition']);

/** Cues that say how surely: looked for only beside the others. */
const hedging: readonly CueKind[] = [
  'doubt',
  'condition',
  'opinion',
  'depends',
  'history',
  'inform',
  'asks',
  'addresses',
];

export function sayCues(statement: Statement, say: Say): void {
  const told = statement.told(telling);
  if (told.length === 0) return;
  const hedged = statement.tells('depends') || statement.tells('history');
  for (const kind of told) say(cueFact(kind), true);
  for (const kind of told) say(plainFact(kind), !hedged && settling.has(kind) && statement.clause(kind, unsettling));
  for (const kind of hedging) say(cueFact(kind), statement.tells(kind));
}
