import type { Issue, Label, Person, Team } from './types';
import { teamOf, type World } from './world';

/** Guests see their own teams; everybody else sees all but the private teams of others. */
export function seesTeam(person: Person, team: Team): boolean {
  return team.members.includes(person.id) || (person.role !== 'guest' && !team.private);
}

export function seesIssue(world: World, person: Person, issue: Issue): boolean {
  return seesTeam(person, teamOf(world, issue));
}

export function seesLabel(world: World, person: Person, label: Label): boolean {
  const team = world.teams.find((one) => one.id === label.teamId);
  return team === undefined || seesTeam(person, team);
}

/** Labels of the whole workspace are not for guests. */
export function managesWorkspace(person: Person): boolean {
  return person.role !== 'guest';
}

export function isAdmin(person: Person): boolean {
  return person.role === 'admin';
}
