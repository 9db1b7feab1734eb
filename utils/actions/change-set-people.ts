import type { PlannedIntent } from '@/utils/model/intent';
import type { Cannot } from '@/utils/model/change-set';
import { meAsName } from '@/utils/model/change-set';
import type { IssueFacts } from '@/utils/model/issue';
import type { Candidate } from '@/utils/model/native';
import type { IssueRef } from '@/utils/model/ref';
import { plainName } from '@/utils/model/team';
import { oneNamed } from '@/utils/trackers/named';
import { askEach } from './ask-each';
import type { Planning } from './planning';

/**
 * Whom each project's issues can be given to, of those whose names begin so, by project. A tracker that does not answer
 * is left out.
 */
export async function peopleOf(
  { people }: Pick<Planning, 'people'>,
  refs: readonly IssueRef[],
  name: string,
): Promise<Map<string, Candidate[]>> {
  return askEach(refs, (ref) => people(ref, name === meAsName ? '' : name));
}

/**
 * Names that begin so and that every project knows, as the first of them spells them; before them this person, whatever
 * the trackers call them.
 */
export async function namesOf(
  planning: Pick<Planning, 'people'>,
  refs: readonly IssueRef[],
  text: string,
): Promise<string[]> {
  const all = [...(await peopleOf(planning, refs, text)).values()];
  const [first = [], ...others] = all.map((people) => people.filter(({ me }) => me !== true || text !== ''));
  const known = others.map((people) => new Set(people.map(({ name }) => plainName(name))));
  const names = first.map(({ name }) => name).filter((name) => known.every((one) => one.has(plainName(name))));
  const isMe = text === '' && all.length > 0 && all.every((people) => people.some(({ me }) => me));
  return [...(isMe ? [meAsName] : []), ...new Set(names)];
}

/**
 * To somebody by the name that the project knows them by, or off whoever has it: of several, nobody says whom. Pure.
 */
export function assigning(
  to: string | null,
  { assignees }: IssueFacts,
  people: readonly Candidate[] | undefined,
): PlannedIntent | Cannot {
  if (to !== null) {
    if (!people) return 'not-told';
    const found = to === meAsName ? people.find(({ me }) => me) : oneNamed(people, to);
    return found ? { kind: 'assign', person: found.id, login: found.login ?? found.name } : 'no-such-person';
  }
  const [one, another] = assignees ?? [];
  if (another) return 'several-people';
  return one ? { kind: 'assign', person: one.id, login: null } : 'already';
}
