import { bodyId, type Said, type Talk } from '../reading/said';
import type { Statement } from '../reading/statement';
import type { Thread } from '../thread';
import { meaningsIn } from './meanings';
import { tellingWords } from './words';
import { sayCues } from './cue-facts';
import { type Say, factNames } from './fact-names';

/** How a sentence reads by the cues alone. */
export type Grade = 'certain' | 'perhaps';

/**
 * What is true of a sentence and speaks for or against it, by name: the cues in it (`cue closed`; `plainly closed`
 * where nothing in the clause doubts it), single words (`word fixed`), its form, and who wrote it where. Nothing in it
 * changes with what others write below, so an unrelated comment makes nothing more likely.
 */
export function factsOf(statement: Statement, said: Said, talk: Talk, state: Thread['state']): string[] {
  const facts: string[] = [];
  if (!wordy.test(statement.plain)) return facts;
  const say: Say = (fact, is) => {
    if (is) facts.push(fact);
  };
  sayCues(statement, say);
  for (const { name } of meaningsIn(statement.plain)) say(meaningFact(name), true);
  sayWords(statement, say);
  saySigns(statement, say);
  sayForm(statement, said, say);
  sayWriter(said, talk, state, say);
  return facts;
}

const wordy = /[\p{L}\p{N}]{2}/u;
const meaningFact = factNames('means');
const wordFact = factNames('word');
const firstFact = factNames('first');

/** Facts of the sentences of a thread, each found once. */
export type Facts = (statement: Statement, said: Said) => readonly string[];

export function factsIn(talk: Talk, state: Thread['state']): Facts {
  const known = new Map<Statement, readonly string[]>();
  return (statement, said) => {
    const before = known.get(statement);
    if (before !== undefined) return before;
    const facts = factsOf(statement, said, talk, state);
    known.set(statement, facts);
    return facts;
  };
}

/** Whether a fact is something the sentence says, rather than its form or place. */
export function isSaid(fact: string): boolean {
  return /^(?:cue|plainly|word|section|reads|means) /.test(fact);
}

function sayWords({ plain }: Statement, say: Say): void {
  const own = plain.match(/[a-z]+/g) ?? [];
  const first = own[0] ?? '';
  const telling = new Set<string>();
  let past = false;
  let going = false;
  for (const word of own) {
    if (tellingWords.has(word)) telling.add(word);
    past ||= word.length > 3 && word.endsWith('ed');
    going ||= word.length > 5 && word.endsWith('ing');
  }
  for (const word of telling) say(wordFact(word), true);
  say(tellingWords.has(first) ? firstFact(first) : 'first other', first !== '');
  say('first -ing', first.endsWith('ing'));
  say('first -ed', first.endsWith('ed'));
  say('-ed', past);
  say('-ing', going);
  say('denies', /n't\b|\b(?:not|never|no)\b/.test(plain));
}

function saySigns({ text }: Statement, say: Say): void {
  say('refers', /#\d|\b[0-9a-f]{7,40}\b|\b[A-Z]{2,}-\d/.test(text));
  say('version', /\bv?\d+\.\d/.test(text));
  say('exclaims', text.endsWith('!'));
  say('ends open', /[:…]$|\.\.\.$/.test(text));
  say('no stop', /[\p{L}\p{N}]$/u.test(text));
  say('quotes words', /["“«「]/.test(text));
  say('lines', text.includes('\n'));
  say('tiny', text.length < 25);
  say('short', text.length >= 25 && text.length < 60);
  say('middling', text.length >= 60 && text.length < 120);
  say('long', text.length >= 120 && text.length < 220);
  say('very long', text.length >= 220);
}

function sayForm(statement: Statement, { statements }: Said, say: Say): void {
  say('asked', statement.asked);
  say('item', statement.item);
  say('box open', statement.checked === false);
  say('names somebody', statement.mentions.length > 0);
  say(
    'begins with a name',
    statement.mentions.some((name) => statement.text.startsWith(name)),
  );
  say('first sentence', statements[0] === statement);
  say('last sentence', statements.at(-1) === statement);
  say('only sentence', statements.length === 1);
  say('few sentences', statements.length <= 3);
  say('many sentences', statements.length > 8);
  say(`section ${statement.section ?? ''}`, statement.section !== undefined);
}

function sayWriter(said: Said, { said: all }: Talk, state: Thread['state'], say: Say): void {
  const inIssue = said.id === bodyId;
  say('in the issue', inIssue);
  say('by the reporter', !inIssue && said.author.id === all[0]?.author.id);
  say('closed', !inIssue && state === 'closed');
  say('quotes', said.quotes.length > 0);
  say('thumbs up', said.up > 0);
}
