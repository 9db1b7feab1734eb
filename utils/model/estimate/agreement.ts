import { hear } from '../entry-fields';
import type { Voice } from '../fold';
import type { Team } from '../team';
import { unsure } from './scale';

/** A number to be written into the tracker, who said so, and when (milliseconds since 1970). */
export interface Agreement {
  value: string;
  by: string;
  /** Said by whoever owns readiness here, where somebody is named. */
  owner?: true;
  at: number;
}

export function proposalsIn(
  voices: readonly Voice[],
  ballot: string,
  team: Pick<Team, 'owns'> | undefined,
): Agreement[] {
  const said = voices.flatMap(({ author, entry }) => {
    const spoken = hear(entry, 'agree');
    return spoken && spoken.value.round === ballot && spoken.value.value !== unsure
      ? [{ ...spoken, by: author.name, owner: team?.owns(author) === true, order: `${spoken.stamp} ${author.id}` }]
      : [];
  });
  return said
    .sort((a, b) => (a.order < b.order ? 1 : -1))
    .map(({ value, by, at, owner }) => ({ value: value.value, by, at, ...(owner && { owner }) }));
}
