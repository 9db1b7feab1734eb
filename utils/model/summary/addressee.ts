import { isNamed } from './reading/people';
import type { Said } from './reading/said';
import type { Statement } from './reading/statement';

/** Who a sentence speaks to. */
export interface Addressee {
  name: string | null;
  /** Whether they are named; else it is told by "you" and who spoke before. */
  named: boolean;
}

/** Who a sentence of the comment at a place speaks to. */
export function addresseeOf(statement: Statement, at: number, thread: readonly Said[]): Addressee {
  const said = thread[at];
  const mention = statement.mentions[0] ?? calledIn(statement, thread)?.person ?? onlyMention(said);
  if (mention !== undefined) return { name: nameOf(mention, thread), named: true };
  const quoted = thread.slice(0, at).findLast((earlier) => earlier.author.id !== said?.author.id && said?.quotes.some((quote) => holds(earlier, quote)));
  if (quoted !== undefined) return { name: quoted.author.name, named: false };
  const before = thread.slice(0, at).findLast((earlier) => earlier.author.id !== said?.author.id);
  return { name: statement.tells('addresses') || statement.tells('order') ? before?.author.name ?? null : null, named: false };
}

/** The name a sentence begins with as somebody in the thread is called, in full or for short: "Ana, could you", "Ana to add". */
export function calledIn({ text, tellsAfter }: Statement, thread: readonly Said[]): Called | undefined {
  const written = /^@?(\p{L}[\p{L}\p{N}_.-]{2,38}?)(?=[,:]? )/u.exec(text)?.[0];
  if (written === undefined || !(/^[,:]/.test(text.slice(written.length)) || tellsAfter(written, 'assigned'))) return undefined;
  const short = written.replace(/^@/, '').toLowerCase();
  const person = thread.find(({ author }) => author.name.toLowerCase().startsWith(short))?.author.name;
  return person === undefined ? undefined : { written, person };
}

export interface Called {
  written: string;
  person: string;
}

/** Whom the whole comment is written to: the one it begins with. */
function onlyMention(said: Said | undefined): string | undefined {
  const first = said?.statements[0];
  return first?.mentions.find((name) => first.text.startsWith(name));
}

/** Whether a comment holds a quoted line. */
export function holds({ statements }: Said, quote: string): boolean {
  return statements.some(({ text }) => text.length > 3 && (quote.includes(text) || (quote.length > 12 && text.includes(quote))));
}

/** A written name as its owner is called in the thread. */
function nameOf(written: string, thread: readonly Said[]): string {
  return thread.find(({ author }) => isNamed(written, author))?.author.name ?? written.replace(/^@/, '');
}
