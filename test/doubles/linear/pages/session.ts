import { createHash } from 'node:crypto';
import { type Answer, redirect } from '../../http/answer';
import { type Ask, cookiesOf } from '../../http/ask';
import type { Person } from '../world/types';
import { byId, personNamed, type World } from '../world/world';

const cookie = 'session';

/** Whose session a request of the site's own pages carries. */
export function viewerOf(world: World, ask: Ask): Person | undefined {
  const person = byId(world.people, world.sessions.get(cookiesOf(ask)[cookie] ?? ''));
  return person?.active ? person : undefined;
}

/**
 * `/__login?as=NAME&return_to=…`: signs in as a seeded person; an empty name signs out. The API's hosts get the cookie
 * too.
 */
export function login(world: World, { url }: Ask): Answer {
  const person = personNamed(world, url.searchParams.get('as') ?? '');
  const session = person
    ? createHash('sha256').update(`${person.displayName} ${world.nextId()}`).digest('base64url')
    : '';
  if (person) world.sessions.set(session, person.id);
  return redirect(url.searchParams.get('return_to') ?? `/${world.organization.urlKey}/team/ENG/all`, {
    'set-cookie': `${cookie}=${session}; Domain=linear.app; Path=/; Secure; HttpOnly; SameSite=Lax${person ? '' : '; Max-Age=0'}`,
  });
}
