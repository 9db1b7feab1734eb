import { type CueKind, cueKinds, cueSet, numberOf } from '../cue-kinds';
import type { Statement } from '../reading/statement';
import { type Fact, factOf, type Notes } from './fact';

const cueFacts = cueKinds.map((kind) => factOf(`cue ${kind}`));
const plainFacts = cueKinds.map((kind) => factOf(`plainly ${kind}`));

function among(facts: readonly Fact[], kind: CueKind): Fact {
  return facts[numberOf(kind)] ?? 0;
}

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

export function noteCues(statement: Statement, notes: Notes): void {
  const told = statement.told(telling);
  if (told.length === 0) return;
  const hedged = statement.tells('depends') || statement.tells('history');
  for (const kind of told) notes.note(among(cueFacts, kind), true);
  if (!hedged)
    for (const kind of told)
      notes.note(among(plainFacts, kind), settling.has(kind) && statement.clause(kind, unsettling));
  for (const kind of hedging) notes.note(among(cueFacts, kind), statement.tells(kind));
}
