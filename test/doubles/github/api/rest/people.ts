import { need } from '../../acts/acting';
import { notFound, Refused } from '../../acts/refused';
import { atLeast, canWrite, collaborators, permissionOf, roleIn } from '../../world/roles';
import type { Repo } from '../../world/types';
import { personOf, type World } from '../../world/world';
import { ok } from '../../../shared/told';
import { repoFor, type RestCall, type RestHandler } from './call';
import { paged } from './paging';
import { fullUser, simpleUser } from './shapes/user';

export const getMe: RestHandler = ({ world, caller }) => {
  if (!caller) throw new Refused('signed-out', 'Requires authentication');
  return ok(fullUser(world, caller.person));
};

export const getPerson: RestHandler = ({ world, params }) => {
  const person = personOf(world, params['login'] ?? '');
  if (!person) throw notFound();
  return ok(fullUser(world, person));
};

export const listCollaborators: RestHandler = (call) => {
  const repo = repoWithPush(call, 'Must have push access to view repository collaborators.');
  return paged(call, repo, collaborators(repo, call.world.people), ({ login }) =>
    collaborator(call.world, repo, login),
  );
};

export const getPermission: RestHandler = (call) => {
  const repo = repoWithPush(call, 'Must have push access to view collaborator permission.');
  const person = personOf(call.world, call.params['login'] ?? '');
  if (!person) throw notFound();
  const role = roleIn(repo, person.login);
  return ok({ permission: permissionOf(role), user: collaborator(call.world, repo, person.login), role_name: role });
};

export const listAssignees: RestHandler = (call) => {
  const repo = repoFor(call);
  return paged(call, repo, collaborators(repo, call.world.people), ({ login }) => simpleUser(call.world, login));
};

export const checkAssignee: RestHandler = (call) => {
  const repo = repoFor(call);
  if (!collaborators(repo, call.world.people).some(({ login }) => login === call.params['login'])) throw notFound();
  return { status: 204 };
};

function repoWithPush(call: RestCall, message: string): Repo {
  const repo = repoFor(call);
  need(canWrite(repo, call.caller?.person.login), message);
  return repo;
}

function collaborator(world: World, repo: Repo, login: string): object {
  const role = roleIn(repo, login);
  const permissions = {
    pull: atLeast(role, 'read'),
    triage: atLeast(role, 'triage'),
    push: atLeast(role, 'write'),
    maintain: atLeast(role, 'maintain'),
    admin: atLeast(role, 'admin'),
  };
  return { ...simpleUser(world, login), permissions, role_name: role };
}
