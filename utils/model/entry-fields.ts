import { most } from './caps';
import type { Entry } from './entry';
import { type Json, own } from './json';
import { type Stamp, timeOf } from './stamp';
import { type Kind, keyed, type Value, readers } from './entry-schemas';

/** ✅: agreed to the text with this digest (`digest.ts`). */
export type Ready = Value<'ready'>;
/** 👍 or 👎, where the tracker has none of its own. */
export type Reaction = Value<'reaction'>;
/** Why a check need not pass here. */
export type Waiver = Value<'waive'>;
/** A sealed estimate, and what opens it (`seal.ts`). The value stands in no entry before it is opened. */
export type Seal = Value<'seal'>;
export type Open = Value<'open'>;
/**
 * What somebody says of the question that a comment asks: to whom it is put (author ids, and in the same order what
 * they are called, for those who have not met them here), which words of the comment ask it, and the comment that
 * answers it. Whoever sees the answer says so in an entry of their own under the same id; without `answer` it says that
 * the question is open. The last word counts.
 */
export type Ask = Value<'ask'>;
/**
 * What somebody says of a comment, or of one sentence in it (`mark-key.ts`): that it is a decision, in which words, and
 * which earlier one it takes the place of; or `not`: that it is none. Words are kept, since a comment can be changed or
 * deleted.
 */
export type Decide = Value<'decide'>;
/** The same of a next step: for whom (as in `Ask`), and whether it is done, which anybody of the team may say. */
export type Todo = Value<'todo'>;
/**
 * The owner puts an issue into a round, at that place of its order; `done`: and closes it there before the round ends.
 */
export type PutIn = Value<'in'>;
/**
 * An issue got the label in a review (`review/times.ts`): which label, from when on closing it may be proposed, and
 * what was seen of it before: when it was touched last (milliseconds since 1970), how many 👍 and comments it had.
 */
export type Dormant = Value<'dormant'>;

/** The fields that this version can say, with the type of their values. */
export interface Fields {
  ready: Ready;
  reaction: Reaction;
  /** The owner closes a round of estimating: its votes are opened. */
  close: Value<'close'>;
  /** Asks for another round of votes. Rounds are numbered from 1, so that two who ask at once ask for the same one. */
  revote: Value<'revote'>;
  /** The number to be written into the tracker. */
  agree: Value<'agree'>;
  /** To be talked over in person, and why. */
  live: Value<'live'>;
  /**
   * The comment that closes the loop; `upto`: when the last comment it takes in was written, in milliseconds since
   * 1970.
   */
  summary: Value<'summary'>;
  /** Ticked by hand; `false` contests another's tick. */
  [check: `check:${string}`]: boolean;
  [waive: `waive:${string}`]: Waiver;
  /**
   * A vote, and its opening, in one round: each round has fields of its own. What another device says later of this
   * round replaces the vote, never that of an earlier round, whose opening could not be checked without its seal.
   */
  [seal: `seal:${string}`]: Seal;
  [open: `open:${string}`]: Open;
  /** By the comment that asks. */
  [ask: `ask:${string}`]: Ask;
  /** By the comment, or by the sentence of it. */
  [decide: `decide:${string}`]: Decide;
  [todo: `todo:${string}`]: Todo;
  /** By the round (`rounds/times.ts`). */
  [putIn: `in:${string}`]: PutIn;
  /** No opinion, in that round: a full answer. */
  [pass: `pass:${string}`]: true;
  /** By the review. */
  [dormant: `dormant:${string}`]: Dormant;
}

/** A value that could be read, and when it was said. */
export interface Spoken<T> {
  value: T;
  stamp: Stamp;
  /** Milliseconds since 1970, by the speaker's clock. */
  at: number;
}

export type Keyed<T> = Record<string, Spoken<T>>;

/**
 * What an entry says in one field: `hear(entry, 'live')`, `hear(entry, 'seal', round)`. Undefined where it makes no
 * sense. Never throws.
 */
export function hear<K extends Kind>(entry: Entry, kind: K, key?: string): Spoken<Value<K>> | undefined {
  const said = own(entry, key === undefined ? kind : `${kind}:${key}`);
  if (said === undefined || said[0] === null) return undefined;
  const { data } = readers[kind].safeParse(said[0]);
  return data === undefined ? undefined : { value: data, stamp: said[1], at: timeOf(said[1]) };
}

/** What an entry says in all fields of one kind, by their keys: the latest 100. Never throws. */
export function hearAll<K extends Kind>(entry: Entry, kind: K): Keyed<Value<K>> {
  const said = Object.entries(entry).filter(([name]) => name.startsWith(`${kind}:`));
  const latest = said.length <= most ? said : said.sort(([, a], [, b]) => (a[1] < b[1] ? 1 : -1)).slice(0, most);
  const keys = latest.map(([name]) => name.slice(kind.length + 1));
  return Object.fromEntries(
    keys.flatMap((key) => {
      const spoken = hear(entry, kind, key);
      return spoken === undefined ? [] : [[key, spoken]];
    }),
  );
}

/** Whether this version, and so every teammate's, would understand the value under that name. */
export function isMeaningful(name: string, value: Json): boolean {
  const kind = kindOf(name);
  return kind !== undefined && (value === null || readers[kind].safeParse(value).success);
}

/** The fields that this version should know but cannot read, for display. */
export function unreadable(entry: Entry): string[] {
  const known = Object.entries(entry).filter(([name]) => kindOf(name) !== undefined);
  return known.flatMap(([name, [value]]) => (isMeaningful(name, value) ? [] : [name]));
}

function kindOf(name: string): Kind | undefined {
  const kind = name.split(':', 1)[0] ?? '';
  return isKind(kind) && keyed.has(kind) === name.includes(':') ? kind : undefined;
}

function isKind(name: string): name is Kind {
  return Object.hasOwn(readers, name);
}
