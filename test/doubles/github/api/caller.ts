import type { Ask } from '../../http/ask';
import type { Person, Repo, Token } from '../world/types';
import { nameWithOwner, personOf, type World } from '../world/world';

/** Who calls the API: a person by a token, or nobody. */
export interface Caller {
  person: Person;
  token: Token;
}

/** 'bad' where a token was sent that is unknown, revoked or expired. */
export function callerOf(world: World, ask: Ask): Caller | undefined | 'bad' {
  const sent = /^(?:bearer|token) (.+)$/i.exec(ask.headers['authorization'] ?? '')?.[1];
  if (sent === undefined) return ask.headers['authorization'] === undefined ? undefined : 'bad';
  const token = world.tokens.find((one) => one.value === sent.trim());
  const person = token && personOf(world, token.login);
  if (!token || !person || token.revoked || (token.expiresAt !== undefined && token.expiresAt <= world.now()))
    return 'bad';
  return { person, token };
}

/** Fine-grained tokens have one resource owner: the organisation the person belongs to. */
function reaches({ orgs }: { orgs: World['org'] }, { token }: Caller, repo: Repo): boolean {
  if (token.kind !== 'fine-grained') return true;
  if (repo.owner === orgs.login && !orgs.members.includes(token.login)) return false;
  if (repo.owner === orgs.login && !token.approved) return false;
  return token.repos === undefined || token.repos.includes(nameWithOwner(repo));
}

/** Whether a repository exists for this token at all. */
export function tokenSees(world: World, caller: Caller, repo: Repo): boolean {
  return !repo.private || (caller.token.metadata && reaches({ orgs: world.org }, caller, repo));
}

/** The organisation asks for single sign-on, and the token was not authorised for it. */
export function lacksSso(world: World, { token }: Caller, repo: Repo): boolean {
  return repo.owner === world.org.login && !token.sso;
}

/**
 * What the token itself allows in a repository, before anybody's role is looked at. Public text is readable by any
 * token.
 */
export function tokenAccess(world: World, caller: Caller, repo: Repo): 'none' | 'read' | 'write' {
  const given = reaches({ orgs: world.org }, caller, repo) ? caller.token.issues : 'none';
  return given === 'none' && !repo.private ? 'read' : given;
}
