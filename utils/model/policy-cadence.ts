import type * as z from 'zod/mini';
import { isRecord, type Json, own, storableRecord } from './json';
import { cadenceExtras, settings } from './policy-schemas';
import type { Policy } from './policy';
import { read, recordIn } from './policy-reading';
import type { Line } from './told';

/** A part that a cadence can do without counts as left out where it cannot be read, and is named; the rounds stay. */
export function cadenceIn(raw: Record<string, Json>, problems: Line[]): Policy['cadence'] | undefined {
  const given = own(raw, 'cadence');
  if (given === undefined) return undefined;
  const cadence = read(settings.cadence, cadenceRead(raw) ?? null, 'cadence', problems);
  if (cadence) problems.push(...Object.keys(unreadExtras(raw)).map((part) => `cadence.${part}`));
  return cadence;
}

/** A cadence as it is there, without the parts that it can do without and that cannot be read. */
export function cadenceRead(raw: Record<string, Json>): Json | undefined {
  const given = own(raw, 'cadence');
  if (!isRecord(given)) return given;
  const unread = unreadExtras(raw);
  return Object.fromEntries(Object.entries(storableRecord(given)).filter(([part]) => own(unread, part) === undefined));
}

function unreadExtras(raw: Record<string, Json>): Record<string, Json> {
  const parts = Object.entries(recordIn(raw, 'cadence'));
  return Object.fromEntries(
    parts.filter(([part, value]) => own<z.ZodMiniType>(cadenceExtras, part)?.safeParse(value).success === false),
  );
}

/** What of a cadence could not be read stays beside what is known of it, until it is given another value. */
export function cadenceJson(known: Json | undefined, raw: Record<string, Json>): Record<string, Json> {
  return isRecord(known) ? { cadence: { ...unreadExtras(raw), ...storableRecord(known) } } : {};
}
