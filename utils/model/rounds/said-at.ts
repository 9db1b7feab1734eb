import type { Voice } from '../fold';
import { timeOf } from '../stamp';
import type { FactsGiven } from './facts';

type Given = Pick<FactsGiven, 'native' | 'votes' | 'wishes' | 'questions'>;

/**
 * When each person last said anything of an issue: by the stamps of their entry, which run ahead of no clock but the
 * tracker's, and by the tracker's own times of reactions. Who put issues into rounds, or labelled them in a review,
 * said nothing of them by that. Of what comments alone say nobody knows here when, and then nothing is given. Pure.
 */
export function saidAt(
  { native, votes, wishes, questions }: Given,
  voices: readonly Voice[],
): (id: string) => { at?: number } {
  const times = new Map<string, number>();
  const note = (id: string, at: number): void => void times.set(id, Math.max(times.get(id) ?? at, at));
  for (const { author, entry } of voices) {
    for (const [field, [, stamp]] of Object.entries(entry))
      if (!/^(?:in|dormant):/.test(field)) note(author.id, timeOf(stamp));
  }
  for (const { by, at } of native?.reactions ?? []) if (!Number.isNaN(Date.parse(at))) note(by.id, Date.parse(at));
  const fields = new Map(voices.map(({ author, entry }) => [author.id, Object.keys(entry)]));
  const isSaid = (id: string, kind: string): boolean =>
    (fields.get(id) ?? []).some((field) => field === kind || field.startsWith(`${kind}:`));
  const unknown = new Set([
    ...votes.filter(({ id }) => !isSaid(id, 'seal')).map(({ id }) => id),
    ...wishes.filter(({ by }) => !isSaid(by.id, 'live')).map(({ by }) => by.id),
    ...questions.flatMap(({ by }) => (by && !isSaid(by.id, 'ask') ? [by.id] : [])),
  ]);
  return (id) => {
    const at = times.get(id);
    return at === undefined || unknown.has(id) ? {} : { at };
  };
}
