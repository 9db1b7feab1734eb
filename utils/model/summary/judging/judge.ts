import { onceEach } from '../../once';
import type { Statement } from '../reading/statement';
import type { Reason } from '../thread';
import { isSaid, type Grade } from './facts';
import { meaningsIn } from './meanings';
import type { Model } from './models';

/** How likely a sentence is what it is looked at for. */
export interface Judgement {
  /** From 0 to 1, as measured on projects left out. */
  likely: number;
  /** Whether it is likely enough for the draft to say so itself. */
  sure: boolean;
  /**
   * Whether it is worth offering: the cues read it so, or it is not all too unlikely and something it says speaks for
   * it.
   */
  worth: boolean;
  /** What speaks for it. */
  why(): Reason[];
}

/** Reasons that are told beside how the cues read it: those that weigh most, what the sentence says first. */
const mostReasons = 4;

/** What a reason weighs at the least. */
const leastWeight = 0.15;

/** Judges a sentence by facts about it, each with its weight: a logistic regression over labelled discussions. */
export function judge(
  statement: Statement,
  known: readonly string[],
  grade: Grade | undefined,
  model: Model,
): Judgement {
  const facts = grade === undefined ? known : [...known, ...gradeFacts(grade)];
  const speaking = speakingIn(model);
  const likely = likelihood(facts, model);
  return {
    likely,
    sure: likely >= (grade === 'certain' ? model.sureByCues : model.sure),
    worth: grade !== undefined || (likely >= model.worth && facts.some((fact) => speaking.get(fact)?.said === 1)),
    why: () => [
      ...gradeFacts(grade)
        .slice(-1)
        .map((fact) => ({ fact })),
      ...known
        .flatMap((fact) => speaking.get(fact) ?? none)
        .sort((a, b) => b.said - a.said || b.weight - a.weight)
        .slice(0, mostReasons)
        .map(({ fact }) => reasonOf(fact, statement)),
    ],
  };
}

/** A fact that speaks for a sentence, how much, and whether the sentence says it. */
interface Speaking {
  fact: string;
  weight: number;
  said: 0 | 1;
}

const none: readonly never[] = [];
/** The facts that speak for what a model looks for. */
const speakingIn = onceEach(({ weights }: Model): ReadonlyMap<string, Speaking> => {
  const enough = [...weights].filter(([, weight]) => weight >= leastWeight);
  return new Map(enough.map(([fact, weight]) => [fact, { fact, weight, said: isSaid(fact) ? 1 : 0 }]));
});

/** The facts that the cues' own grade of a sentence adds. */
export function gradeFacts(grade: Grade | undefined): readonly string[] {
  return grade === undefined ? [] : grade === 'certain' ? ['reads likely', 'reads certain'] : ['reads likely'];
}

/** From 0 to 1, by the weights of facts. */
export function likelihood(facts: readonly string[], { base, weights }: Pick<Model, 'base' | 'weights'>): number {
  let sum = base;
  for (const fact of facts) sum += weights.get(fact) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

/** A fact with the words that show it, where words do. */
function reasonOf(fact: string, statement: Statement): Reason {
  const end = fact.indexOf(' ');
  const kind = fact.slice(0, Math.max(0, end));
  const name = fact.slice(end + 1);
  if (kind === 'word') return { fact, words: name };
  if (kind === 'means')
    return { fact, words: meaningsIn(statement.plain).find((one) => one.name === name)?.words ?? '' };
  const words = kind === 'cue' || kind === 'plainly' ? statement.words(name) : undefined;
  return words === undefined ? { fact } : { fact, words };
}
