import type { CueKind } from '../cues';
import { bodyId, type Said, type Talk } from '../reading/said';
import { isAsked, type Statement } from '../reading/statement';
import type { Thread } from '../thread';
import { meaningsIn } from './meanings';
import { tellingWords } from './words';

/** How a sentence reads by the cues alone. */
export type Grade = 'certain' | 'perhaps';

/**
 * What is true of a sentence and speaks for or against it, by name: the cues in it (`cue closed`; `plainly closed` where
 * nothing in the clause doubts it), single words (`word fixed`), its form, and who wrote it where. Nothing in it changes with
 * what others write below, so an unrelated comment makes nothing more likely.
 */
export function factsOf(statement: Statement, said: Said, talk: Talk, state: Thread['state']): string[] {
  if (!/[\p{L}\p{N}]{2}/u.test(statement.plain)) return [];
  return [
    ...cueFacts(statement),
    ...meaningsIn(statement.plain).map(({ name }) => `means ${name}`),
    ...wordFacts(statement),
    ...signFacts(statement),
    ...formFacts(statement, said),
    ...writerFacts(said, talk, state),
  ];
}

/** Facts of the sentences of a thread, each found once. */
export type Facts = (statement: Statement, said: Said) => readonly string[];

export function factsIn(talk: Talk, state: Thread['state']): Facts {
  const known = new Map<Statement, readonly string[]>();
  return (statement, said) => {
    const facts = known.get(statement) ?? factsOf(statement, said, talk, state);
    known.set(statement, facts);
    return facts;
  };
}

/** Whether a fact is something the sentence says, rather than its form or place. */
export function isSaid(fact: string): boolean {
  return /^(?:cue|plainly|word|section|reads|means) /.test(fact);
}

/** Cues that say something of the matter. */
const telling: readonly CueKind[] = [
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
];

/** Cues that weigh more where nothing in their clause doubts them. */
const settling: ReadonlySet<CueKind> = new Set(['closed', 'decided', 'fixed', 'chosen', 'promise', 'order', 'duty']);

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

function cueFacts(statement: Statement): string[] {
  const told = telling.filter((kind) => statement.tells(kind));
  if (told.length === 0) return [];
  const hedged = statement.tells('depends') || statement.tells('history');
  return [
    ...told.map((kind) => `cue ${kind}`),
    ...told
      .filter((kind) => !hedged && settling.has(kind) && statement.clause(kind, 'doubt', 'condition'))
      .map((kind) => `plainly ${kind}`),
    ...hedging.filter((kind) => statement.tells(kind)).map((kind) => `cue ${kind}`),
  ];
}

function wordFacts({ plain }: Statement): string[] {
  const own = plain.match(/[a-z]+/g) ?? [];
  const first = own[0] ?? '';
  return [
    ...[...new Set(own)].filter((word) => tellingWords.has(word)).map((word) => `word ${word}`),
    ...(first === '' ? [] : [tellingWords.has(first) ? `first ${first}` : 'first other']),
    ...namesOf([
      ['first -ing', first.endsWith('ing')],
      ['first -ed', first.endsWith('ed')],
      ['-ed', own.some((word) => word.length > 3 && word.endsWith('ed'))],
      ['-ing', own.some((word) => word.length > 5 && word.endsWith('ing'))],
      ['denies', /n't\b|\b(?:not|never|no)\b/.test(plain)],
    ]),
  ];
}

function signFacts({ text }: Statement): string[] {
  return namesOf([
    ['refers', /#\d|\b[0-9a-f]{7,40}\b|\b[A-Z]{2,}-\d/.test(text)],
    ['version', /\bv?\d+\.\d/.test(text)],
    ['exclaims', text.endsWith('!')],
    ['ends open', /[:…]$|\.\.\.$/.test(text)],
    ['no stop', /[\p{L}\p{N}]$/u.test(text)],
    ['quotes words', /["“«「]/.test(text)],
    ['lines', text.includes('\n')],
    ['tiny', text.length < 25],
    ['short', text.length >= 25 && text.length < 60],
    ['middling', text.length >= 60 && text.length < 120],
    ['long', text.length >= 120 && text.length < 220],
    ['very long', text.length >= 220],
  ]);
}

function formFacts(statement: Statement, { statements }: Said): string[] {
  return namesOf([
    ['asked', isAsked(statement)],
    ['item', statement.item],
    ['box open', statement.checked === false],
    ['names somebody', statement.mentions.length > 0],
    ['begins with a name', statement.mentions.some((name) => statement.text.startsWith(name))],
    ['first sentence', statements[0] === statement],
    ['last sentence', statements.at(-1) === statement],
    ['only sentence', statements.length === 1],
    ['few sentences', statements.length <= 3],
    ['many sentences', statements.length > 8],
    [`section ${statement.section ?? ''}`, statement.section !== undefined],
  ]);
}

function writerFacts(said: Said, { said: all }: Talk, state: Thread['state']): string[] {
  const inIssue = said.id === bodyId;
  return namesOf([
    ['in the issue', inIssue],
    ['by the reporter', !inIssue && said.author.id === all[0]?.author.id],
    ['closed', !inIssue && state === 'closed'],
    ['quotes', said.quotes.length > 0],
    ['thumbs up', said.up > 0],
  ]);
}

function namesOf(checks: readonly (readonly [name: string, is: boolean])[]): string[] {
  const names: string[] = [];
  for (const [name, is] of checks) if (is) names.push(name);
  return names;
}
