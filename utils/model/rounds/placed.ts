import { hear } from '../entry-fields';
import type { Voice } from '../fold';
import { own } from '../json';
import { type Stamp, timeOf } from '../stamp';
import { isRoundId, type RoundId } from './times';

/** That the owner put an issue into a round, and where in its order. */
export interface Placed {
  round: RoundId;
  at: number;
  /** When the owner closed it there, in milliseconds since 1970; absent where it is open. */
  done?: number;
}

/** Of several owners the last word counts, also where it takes the issue out again. */
export function placedBy(owners: readonly Voice[]): Placed[] {
  const last = new Map<RoundId, { order: string; placed: Placed | undefined }>();
  for (const { author, entry } of owners) {
    for (const field of Object.keys(entry).filter((name) => name.startsWith('in:'))) {
      const round = field.slice('in:'.length);
      const said = own<[unknown, Stamp]>(entry, field);
      const spoken = hear(entry, 'in', round);
      // What a later version says there is not known; what was taken back is.
      if (!said || !isRoundId(round) || (said[0] !== null && !spoken)) continue;
      const order = `${said[1]} ${author.id}`;
      if (order < (last.get(round)?.order ?? '')) continue;
      last.set(round, { order, placed: spoken && placedAt(round, spoken.value, timeOf(said[1])) });
    }
  }
  return [...last.values()].flatMap(({ placed }) => placed ?? []).sort((a, b) => (a.round < b.round ? 1 : -1));
}

function placedAt(round: RoundId, { at, done }: { at: number; done?: true }, said: number): Placed {
  return { round, at, ...(done && { done: said }) };
}
