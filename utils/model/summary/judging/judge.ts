import { onceEach } from '../../once';
import { cueKinds } from '../cue-kinds';
import type { Statement } from '../reading/statement';
import type { Reason } from '../thread';
import { type Fact, factOf, nameOf } from './fact';
import type { Grade } from './facts';
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
}

/** Reasons that are told beside how the cues read it: those that weigh most, what the sentence says first. */
const mostReasons = 4;

/** What a reason weighs at the least. */
const leastWeight = 0.15;

/**
 * Judges a sentence by facts about it, each with its weight: a logistic regression over labelled discussions. Nothing
 * where it is neither sure nor worth offering, as most sentences are.
 */
export function judge(facts: readonly Fact[], grade: Grade | undefined, model: Model): Judgement | undefined {
  const { weights, speaking } = weighing(model);
  let sum = model.base;
  for (const fact of facts) sum += weights[fact] ?? 0;
  for (const fact of gradeFacts(grade)) sum += weights[fact] ?? 0;
  const likely = 1 / (1 + Math.exp(-sum));
  const sure = likely >= (grade === 'certain' ? model.sureByCues : model.sure);
  const worth = grade !== undefined || (likely >= model.worth && facts.some((fact) => speaking[fact]?.isSaid === true));
  return sure || worth ? { likely, sure, worth } : undefined;
}

/** What speaks for a sentence, most first: looked for when it is asked for, as it is of what is shown only. */
export function whyOf(
  statement: Statement,
  facts: readonly Fact[],
  grade: Grade | undefined,
  model: Model,
): () => Reason[] {
  return () => reasonsFor(statement, facts, grade, model);
}

function reasonsFor(statement: Statement, facts: readonly Fact[], grade: Grade | undefined, model: Model): Reason[] {
  const { speaking } = weighing(model);
  const most: Speaking[] = [];
  for (const fact of facts) {
    const one = speaking[fact];
    if (one === undefined) continue;
    let at = most.length;
    while (at > 0 && (most[at - 1]?.rank ?? 0) < one.rank) at -= 1;
    if (at < mostReasons) most.splice(at, 0, one);
    if (most.length > mostReasons) most.pop();
  }
  const graded = gradeFacts(grade).slice(-1);
  return [...graded.map((fact) => ({ fact: nameOf(fact) })), ...most.map((one) => reasonOf(one, statement))];
}

/** A fact that speaks for a sentence. */
interface Speaking {
  name: string;
  isSaid: boolean;
  /** What the sentence says before its form and place, and then what weighs more. */
  rank: number;
  /** The words of the sentence that show it, where words do. */
  wordsIn(statement: Statement): string | undefined;
}

/** What the facts weigh for a model, and those that speak for what it looks for, by the facts' numbers. */
interface Weighing {
  weights: readonly number[];
  speaking: readonly (Speaking | undefined)[];
}

const weighing = onceEach((model: Model): Weighing => {
  const weights: number[] = [];
  const speaking: (Speaking | undefined)[] = [];
  for (const [name, weight] of model.weights) {
    const fact = factOf(name);
    weights[fact] = weight;
    if (weight >= leastWeight) speaking[fact] = speakingOf(fact, name, weight);
  }
  return { weights: Array.from(weights, (weight) => weight ?? 0), speaking: Array.from(speaking) };
});

/** Kinds of facts that are something the sentence says, rather than its form or place. */
const said: ReadonlySet<string> = new Set(['cue', 'plainly', 'word', 'section', 'reads', 'means']);

function speakingOf(fact: Fact, name: string, weight: number): Speaking {
  const [kind = '', first = ''] = name.split(' ');
  const isSaid = first !== '' && said.has(kind);
  return { name, isSaid, rank: weight + (isSaid ? heaviest : 0), wordsIn: wordsFor(kind, first, fact) };
}

function wordsFor(kind: string, name: string, fact: Fact): Speaking['wordsIn'] {
  if (kind === 'word') return () => name;
  if (kind === 'means') return (statement) => meaningsIn(statement).find((one) => one.fact === fact)?.words;
  const cue = kind === 'cue' || kind === 'plainly' ? cueKinds.find((one) => one === name) : undefined;
  return (statement) => cue && statement.words(cue);
}

/** More than any fact weighs. */
const heaviest = 1000;

const likely = [factOf('reads likely')];
const certain = [...likely, factOf('reads certain')];
const ungraded: readonly Fact[] = [];

/** The facts that the cues' own grade of a sentence adds. */
export function gradeFacts(grade: Grade | undefined): readonly Fact[] {
  return grade === undefined ? ungraded : grade === 'certain' ? certain : likely;
}

/** A fact with the words that show it. */
function reasonOf({ name, wordsIn }: Speaking, statement: Statement): Reason {
  const words = wordsIn(statement);
  return words === undefined ? { fact: name } : { fact: name, words };
}
