import { nameBefore } from '../reading/plain';
import { bodyId, type Said, type Talk } from '../reading/said';
import type { Statement } from '../reading/statement';
import type { Thread } from '../thread';
import { noteCues } from './cue-facts';
import { type Fact, factOf, factsNamed, Notes } from './fact';
import { meaningsIn } from './meanings';
import { noteWords } from './word-facts';

/** How a sentence reads by the cues alone. */
export type Grade = 'certain' | 'perhaps';

/**
 * What is true of a sentence and speaks for or against it, by name: the cues in it (`cue closed`; `plainly closed`
 * where nothing in the clause doubts it), single words (`word fixed`), its form, and who wrote it where. Nothing in it
 * changes with what others write below, so an unrelated comment makes nothing more likely.
 */
export function factsOf(
  statement: Statement,
  said: Said,
  talk: Talk,
  state: Thread['state'],
  notes = new Notes(),
): readonly Fact[] {
  if (!wordy.test(statement.plain)) return none;
  noteCues(statement, notes);
  for (const { fact } of meaningsIn(statement)) notes.note(fact, true);
  noteWords(statement, notes);
  noteSigns(statement, notes);
  noteForm(statement, said, notes);
  noteWriter(said, talk, state, notes);
  return notes.taken();
}

const fact = factsNamed(
  'refers',
  'version',
  'exclaims',
  'ends open',
  'no stop',
  'quotes words',
  'lines',
  'tiny',
  'short',
  'middling',
  'long',
  'very long',
  'asked',
  'item',
  'box open',
  'names somebody',
  'begins with a name',
  'first sentence',
  'last sentence',
  'only sentence',
  'few sentences',
  'many sentences',
  'in the issue',
  'by the reporter',
  'closed',
  'quotes',
  'thumbs up',
);

const none: readonly Fact[] = [];
const wordy = /[\p{L}\p{N}]{2}/u;

/** Facts of the sentences of a thread. Those of the sentence that was asked for last are remembered. */
export type Facts = (statement: Statement, said: Said) => readonly Fact[];

export function factsIn(talk: Talk, state: Thread['state']): Facts {
  const notes = new Notes();
  let last: Statement | undefined;
  let facts: readonly Fact[] = none;
  return (statement, said) => {
    if (statement !== last) facts = factsOf(statement, said, talk, state, notes);
    last = statement;
    return facts;
  };
}

function noteSigns({ text }: Statement, notes: Notes): void {
  if (/\d/.test(text)) {
    notes.note(fact.refers, /#\d|\b[0-9a-f]{7,40}\b|\b[A-Z]{2,}-\d/.test(text));
    notes.note(fact.version, /\bv?\d+\.\d/.test(text));
  }
  notes.note(fact.exclaims, text.endsWith('!'));
  notes.note(fact['ends open'], /[:…]$|\.\.\.$/.test(text.slice(-3)));
  notes.note(fact['no stop'], /[\p{L}\p{N}]$/u.test(text.slice(-2)));
  notes.note(fact['quotes words'], /["“«「]/.test(text));
  notes.note(fact.lines, text.includes('\n'));
  notes.note(fact.tiny, text.length < 25);
  notes.note(fact.short, text.length >= 25 && text.length < 60);
  notes.note(fact.middling, text.length >= 60 && text.length < 120);
  notes.note(fact.long, text.length >= 120 && text.length < 220);
  notes.note(fact['very long'], text.length >= 220);
}

function noteForm(statement: Statement, { statements }: Said, notes: Notes): void {
  notes.note(fact.asked, statement.asked);
  notes.note(fact.item, statement.item);
  notes.note(fact['box open'], statement.checked === false);
  notes.note(fact['names somebody'], statement.mentions.length > 0);
  notes.note(fact['begins with a name'], nameBefore(statement.text, statement.mentions) !== undefined);
  notes.note(fact['first sentence'], statements[0] === statement);
  notes.note(fact['last sentence'], statements.at(-1) === statement);
  notes.note(fact['only sentence'], statements.length === 1);
  notes.note(fact['few sentences'], statements.length <= 3);
  notes.note(fact['many sentences'], statements.length > 8);
  if (statement.section !== undefined) notes.note(factOf(`section ${statement.section}`), true);
}

function noteWriter(said: Said, { said: all }: Talk, state: Thread['state'], notes: Notes): void {
  const inIssue = said.id === bodyId;
  notes.note(fact['in the issue'], inIssue);
  notes.note(fact['by the reporter'], !inIssue && said.author.id === all[0]?.author.id);
  notes.note(fact.closed, !inIssue && state === 'closed');
  notes.note(fact.quotes, said.quotes.length > 0);
  notes.note(fact['thumbs up'], said.up > 0);
}
