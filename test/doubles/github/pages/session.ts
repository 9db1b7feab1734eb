import { createHash } from 'node:crypto';
import { type Answer, redirect } from '../../http/answer';
import { type Ask, cookiesOf } from '../../http/ask';
import type { Person } from '../world/types';
import { personOf, type World } from '../world/world';

/** Whose session cookie a page request carries. */
export function viewerOf(world: World, ask: Ask): Person | undefined {
  const login = world.sessions.get(cookiesOf(ask)['user_session'] ?? '');
  return login === undefined ? undefined : personOf(world, login);
}

/** `/__login?as=NAME&return_to=…`: signs in as a seeded person; an empty name signs out. */
export function login(world: World, { url }: Ask): Answer {
  const person = personOf(world, url.searchParams.get('as') ?? '');
  const session = person ? createHash('sha256').update(`${person.login} ${world.nextId()}`).digest('base64url') : '';
  if (person) world.sessions.set(session, person.login);
  const life = person ? '' : '; Max-Age=0';
  return redirect(url.searchParams.get('return_to') ?? '/acme/web/issues', {
    'set-cookie': [
      `user_session=${session}; Path=/; Secure; HttpOnly; SameSite=Lax${life}`,
      `__Host-user_session_same_site=${session}; Path=/; Secure; HttpOnly; SameSite=Strict${life}`,
      `logged_in=${person ? 'yes' : 'no'}; Domain=github.com; Path=/; Secure; HttpOnly; SameSite=Lax`,
    ],
  });
}
