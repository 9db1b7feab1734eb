import type { Model } from '@/utils/model/summary/judging/models';
import { regression } from './regression';
import type { Row } from './rows';

/** Parts that projects are dealt into: each is left out once. */
export const folds = 5;

/** The part a project belongs to, by its name and nothing else; another turn deals anew. */
export function foldOf(project: string, turn = 0): number {
  let hash = 2_166_136_261 + turn;
  for (const sign of project) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  return (hash >>> 7) % folds;
}

/** What a labelled sentence counts of which a careful reader could say otherwise. */
const borderlineCounts = 0.5;

/** Rows a fact has to be true of to have a weight. */
const fewest = 5;

/** Weights of facts, learned from rows. */
export function weigh(rows: readonly Row[]): Pick<Model, 'base' | 'weights'> {
  const seen = new Map<string, number>();
  for (const { facts } of rows) for (const fact of facts) seen.set(fact, (seen.get(fact) ?? 0) + 1);
  const names = [...seen].flatMap(([name, times]) => (times >= fewest ? [name] : [])).sort();
  const place = new Map(names.map((name, at) => [name, at]));
  const weights = regression(
    rows.map(({ facts, is, borderline }) => ({
      facts: facts.flatMap((fact) => place.get(fact) ?? []),
      is,
      counts: borderline ? borderlineCounts : 1,
    })),
    names.length,
  );
  const rounded = (weight: number | undefined): number => Math.round((weight ?? 0) * 100) / 100;
  return {
    base: rounded(weights[0]),
    weights: new Map(
      names.flatMap((name, at) => {
        const weight = rounded(weights[at + 1]);
        return Math.abs(weight) < 0.05 ? [] : [[name, weight] as const];
      }),
    ),
  };
}

/**
 * From which likelihood on a sentence is asserted: where the cues call it certain, and where they do not. Chosen once,
 * by what is right on projects left out, and stricter than that asks for decisions: the cues knew these projects.
 */
const limits = { decision: { sureByCues: 0.3, sure: 0.9 }, step: { sureByCues: 0.45, sure: 0.7 } };

/** From which likelihood on a sentence is offered. */
const worth = { decision: 0.1, step: 0.05 };

/** Weights learned from rows, with the limits for their kind. */
export function train(rows: readonly Row[], kind: keyof typeof limits): Model {
  return { ...weigh(rows), ...limits[kind], worth: worth[kind] };
}
