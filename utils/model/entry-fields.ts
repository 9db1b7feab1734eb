import * as z from 'zod/mini';
import type { Entry } from './entry';
import type { Json } from './json';
import { type Stamp, timeOf } from './stamp';

const id = z.string().check(z.minLength(1), z.maxLength(200));
const prose = z.string().check(z.minLength(1), z.maxLength(2000));

const schemas = {
  ready: z.object({ text: z.string().check(z.regex(/^[0-9a-f]{32}$/)) }),
  reaction: z.enum(['+1', '-1']),
  check: z.boolean(),
  waive: z.object({ reason: prose }),
  seal: z.object({ round: id, hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)) }),
  open: z.object({ round: id, value: id, salt: z.string().check(z.regex(/^[0-9a-f]{32,64}$/)) }),
  ask: z
    .object({
      text: z.exactOptional(prose),
      to: z.exactOptional(z.array(id).check(z.maxLength(20))),
      comment: z.exactOptional(id),
      answered: z.exactOptional(id),
    })
    .check(z.refine(({ text, comment, answered }) => (text ?? comment ?? answered) !== undefined)),
  live: z.object({ why: prose }),
  summary: z.object({ comment: id }),
  close: z.object({ round: id }),
};

type Kind = keyof typeof schemas;
const keyed = new Set<Kind>(['check', 'waive', 'ask']);
type Value<K extends Kind> = z.infer<(typeof schemas)[K]>;

/** ✅: agreed to the text with this digest (`digest.ts`). */
export type Ready = Value<'ready'>;
/** 👍 or 👎, where the tracker has none of its own. */
export type Reaction = Value<'reaction'>;
/** Why a check need not pass here. */
export type Waiver = Value<'waive'>;
/** A sealed estimate, and the key that opens it (`seal.ts`). */
export type Seal = Value<'seal'>;
export type Open = Value<'open'>;
/**
 * A question: in its own words or by the comment that asks it, to whom (author ids), and the comment that
 * answers it. Whoever sees the answer says `answered` in an entry of their own under the same id.
 */
export type Ask = Value<'ask'>;

/** The fields that this version can say, with the type of their values. */
export interface Fields {
  ready: Ready;
  reaction: Reaction;
  seal: Seal;
  open: Open;
  /** To be talked over in person, and why. */
  live: Value<'live'>;
  /** The comment that closes the loop. */
  summary: Value<'summary'>;
  /** The owner closes a round. */
  close: Value<'close'>;
  /** Ticked by hand; `false` contests another's tick. */
  [check: `check:${string}`]: boolean;
  [waive: `waive:${string}`]: Waiver;
  [ask: `ask:${string}`]: Ask;
}

/** A value that could be read, and when it was said. */
export interface Spoken<T> {
  value: T;
  stamp: Stamp;
  /** Milliseconds since 1970, by the speaker's clock. */
  at: number;
}

type Keyed<T> = Record<string, Spoken<T>>;

/** An entry as this version understands it. What was taken back or makes no sense is absent. */
export interface Meaning {
  ready: Spoken<Ready> | undefined;
  reaction: Spoken<Reaction> | undefined;
  seal: Spoken<Seal> | undefined;
  open: Spoken<Open> | undefined;
  live: Spoken<Fields['live']> | undefined;
  summary: Spoken<Fields['summary']> | undefined;
  close: Spoken<Fields['close']> | undefined;
  checks: Keyed<boolean>;
  waivers: Keyed<Waiver>;
  asks: Keyed<Ask>;
}

/** Reads an entry for meaning. Never throws, whatever is inside. */
export function meaningOf(entry: Entry): Meaning {
  return {
    ready: one(entry, 'ready', schemas.ready),
    reaction: one(entry, 'reaction', schemas.reaction),
    seal: one(entry, 'seal', schemas.seal),
    open: one(entry, 'open', schemas.open),
    live: one(entry, 'live', schemas.live),
    summary: one(entry, 'summary', schemas.summary),
    close: one(entry, 'close', schemas.close),
    checks: many(entry, 'check:', schemas.check),
    waivers: many(entry, 'waive:', schemas.waive),
    asks: many(entry, 'ask:', schemas.ask),
  };
}

/** Whether this version, and so every teammate's, would understand the value under that name. */
export function isMeaningful(name: string, value: Json): boolean {
  const kind = kindOf(name);
  return kind !== undefined && (value === null || schemas[kind].safeParse(value).success);
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
  return Object.hasOwn(schemas, name);
}

function one<T>(entry: Entry, name: string, schema: z.ZodMiniType<T>): Spoken<T> | undefined {
  const said = entry[name];
  if (said === undefined || said[0] === null) return undefined;
  const { data } = schema.safeParse(said[0]);
  return data === undefined ? undefined : { value: data, stamp: said[1], at: timeOf(said[1]) };
}

function many<T>(entry: Entry, prefix: string, schema: z.ZodMiniType<T>): Keyed<T> {
  const names = Object.keys(entry).filter((name) => name.startsWith(prefix));
  const spoken = names.map((name) => [name.slice(prefix.length), one(entry, name, schema)] as const);
  return Object.fromEntries(spoken.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}
