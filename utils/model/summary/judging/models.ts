import { once } from '../../once';
import { decisionWeights } from './decision-weights';
import { stepWeights } from './step-weights';

/** What facts weigh in telling one kind of sentence, and how likely is likely enough. */
export interface Model {
  base: number;
  weights: ReadonlyMap<string, number>;
  /** From which likelihood on the draft says so itself, */
  sure: number;
  /** or, where the cues say so plainly, */
  sureByCues: number;
  /** and from which on it is offered. */
  worth: number;
}

/** Reads a base and `name weight` pairs, parted by `|`; weights in hundredths. */
function weightsOf(text: string): ReadonlyMap<string, number> {
  return new Map(
    text.split(/[|\n]/).flatMap((pair) => {
      const [, name, hundredths] = /^\s*(\S.*) (-?\d+)\s*$/.exec(pair) ?? [];
      return name === undefined ? [] : [[name, Number(hundredths) / 100] as const];
    }),
  );
}

function modelOf({ weights: text, ...limits }: { weights: string } & Omit<Model, 'base' | 'weights'>): Model {
  const weights = weightsOf(text);
  return { base: weights.get('base') ?? 0, weights, ...limits };
}

export type Models = Readonly<Record<'decision' | 'step', Model>>;

/**
 * Trained by `test/tools/train-summary.ts`, which says how the limits were chosen. Read for the first discussion: a
 * background that wakes up seldom reads one.
 */
export const trained = once((): Models => ({ decision: modelOf(decisionWeights), step: modelOf(stepWeights) }));
