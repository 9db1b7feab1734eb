import { littleWords } from './languages/little-words';
import { nameBefore } from './reading/plain';
import { isNamed } from './reading/people';
import { type Said, type Talk } from './reading/said';
import type { Statement } from './reading/statement';

/** Who a sentence speaks to. */
export interface Addressee {
  name: string | null;
  /** Whether they are named; else it is told by "you" and who spoke before. */
  named: boolean;
}

/** Who a sentence of the comment at a place speaks to. */
export function addresseeOf(statement: Statement, at: number, talk: Talk): Addressee {
  const said = talk.said[at];
  const mention = statement.mentions[0] ?? calledIn(statement, talk)?.person ?? greeted(said);
  if (mention !== undefined) return { name: nameOf(mention, talk), named: true };
  const quoted = talk.quoted[at];
  if (quoted !== undefined) return { name: quoted.author.name, named: false };
  const speaks = statement.tells('addresses') || statement.tells('order');
  return { name: speaks ? (beforeIt(at, talk)?.author.name ?? null) : null, named: false };
}

/** The last comment of somebody else before a place. */
export function beforeIt(at: number, { said }: Talk): Said | undefined {
  const me = said[at]?.author.id;
  for (let place = at - 1; place >= 0; place -= 1) if (said[place]?.author.id !== me) return said[place];
  return undefined;
}

/** Whether a text begins with the first sign of somebody's name: a quick look, since most do not. */
function mayCall(text: string, called: readonly string[]): boolean {
  const initial = text.charAt(text.startsWith('@') ? 1 : 0).toLowerCase();
  for (const name of called) if (name.startsWith(initial)) return true;
  return false;
}

export interface Called {
  written: string;
  person: string;
}

/**
 * The name a sentence begins with as somebody in the thread is called, in full or for short: "Ana, could you", "Ana to
 * add".
 */
export function calledIn(statement: Statement, { people, called }: Talk): Called | undefined {
  const { text } = statement;
  if (!mayCall(text, called)) return undefined;
  const written = /^@?(\p{L}[\p{L}\p{N}_.-]{2,38}?)(?=[,:]? )/u.exec(text)?.[0];
  if (written === undefined) return undefined;
  const short = written.replace(/^@/, '').toLowerCase();
  const person = people[called.findIndex((name) => name.startsWith(short))]?.name;
  const calls =
    person !== undefined && (/^[,:]/.test(text.slice(written.length)) || statement.tellsAfter(written, 'assigned'));
  return calls ? { written, person } : undefined;
}

/**
 * Whether a sentence says of somebody else that they do it: "Ana-san ga …". Languages that name nobody else need no
 * such sign.
 */
export function isOfAnother({ text }: Statement): boolean {
  return /^@?[^\s、。，]{1,20}(?:さん|氏|様|君|ちゃん)[がはも]/u.test(text);
}

/**
 * A word with a capital and what says that its bearer will do something; who speaks of things begins with a little
 * word.
 */
const announced = /^(\p{Lu}\p{Ll}{2,20}) ?(?:(?:will|wird|va|vai) \p{Ll}|\p{Ll}{2,}rá |会\p{L})/u;
/** Whether a sentence announces what somebody does whom it begins with: "Dana will write it". */
export function announcesAnother({ text }: Statement): boolean {
  const word = announced.exec(text)?.[1];
  return word !== undefined && !littleWords.has(word.toLowerCase());
}

/** Whom the whole comment is written to: the one it begins with. */
export function greeted(said: Said | undefined): string | undefined {
  const first = said?.statements[0];
  return first && nameBefore(first.text, first.mentions);
}

/** A written name as its owner is called in the thread. */
function nameOf(written: string, { people }: Talk): string {
  return people.find((person) => isNamed(written, person))?.name ?? written.replace(/^@/, '');
}
