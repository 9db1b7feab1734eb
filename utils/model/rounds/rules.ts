import { isRecord } from '../json';
import type { Person } from '../native';
import type { Policy } from '../policy';
import { settings } from '../policy-schemas';
import { idOf, plainName, type Team } from '../team';

/** Somebody that a round asks: by id where the rules know it, else by name. */
export type Asked = { id?: string; name: string };

/** What the pages of the extension need to know of a project's rules for its rounds. */
export interface RoundRules {
  project: string;
  cadence: NonNullable<Policy['cadence']>;
  owner: string | null;
  /** Whether the person at this screen may fill and close rounds here. */
  owns: boolean;
  /** Whom a round asks and waits for; nobody in particular where it is empty. */
  asks: Asked[];
  /** The person at this screen, as this tracker knows them; empty id without an account. */
  me: { id: string; name: string };
}

/** Under which key of the settings the background keeps them, and what those keys begin with. */
export const roundRulesPrefix = 'round-rules ';
export const roundRulesKey = (project: string): string => roundRulesPrefix + project;

/** The rules of a project's rounds; undefined where it has none. Pure. */
export function roundRulesOf(
  project: string,
  policy: Policy,
  me: Pick<Person, 'id' | 'name'>,
  team: Pick<Team, 'owns'>,
): RoundRules | undefined {
  const { cadence, owner, contributors } = policy;
  if (cadence === null) return undefined;
  const asks = contributors.map((name): Asked => {
    const id = idOf(policy, name);
    return { name, ...(id !== undefined && { id }) };
  });
  return { project, cadence, owner, owns: me.id !== '' && team.owns(me), asks, me: { id: me.id, name: me.name } };
}

/** What the database holds under such a key, where it is that. Pure. */
export function roundRulesIn(kept: unknown): RoundRules | undefined {
  if (!isRecord(kept)) return undefined;
  const { project, owner, owns, asks, me } = kept;
  const { data: cadence } = settings.cadence.safeParse(kept['cadence']);
  const person = personIn(me);
  if (typeof project !== 'string' || !cadence || person?.id === undefined) return undefined;
  return {
    project,
    cadence,
    owner: typeof owner === 'string' ? owner : null,
    owns: owns === true,
    asks: Array.isArray(asks) ? asks.flatMap((one: unknown) => personIn(one) ?? []) : [],
    me: { id: person.id, name: person.name },
  };
}

function personIn(kept: unknown): Asked | undefined {
  if (!isRecord(kept) || typeof kept['name'] !== 'string') return undefined;
  return { name: kept['name'], ...(typeof kept['id'] === 'string' && { id: kept['id'] }) };
}

/** Whether somebody is whom the rules name. Pure. */
export function isAsked(asked: Asked, { id, name }: { id: string; name: string }): boolean {
  return asked.id === undefined ? plainName(asked.name) === plainName(name) : asked.id === id;
}
