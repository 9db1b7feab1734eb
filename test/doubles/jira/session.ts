import { createHash } from 'node:crypto';
import { type Answer, redirect } from '../http/answer';
import type { Ask } from '../http/ask';
import { sessionCookie } from './api/caller';
import { personOf, type World } from './world/world';

/** `/__login?as=NAME&return_to=…`: signs in as a seeded person; an empty name signs out. */
export function login(world: World, { url }: Ask): Answer {
  const person = personOf(world, url.searchParams.get('as') ?? '');
  const session = person
    ? createHash('sha256').update(`${person.name} at ${world.place.host} ${world.nextId()}`).digest('base64url')
    : '';
  if (person) world.sessions.set(session, person.name);
  const [life, path] = [person ? '' : '; Max-Age=0', world.place.context || '/'];
  return redirect(url.searchParams.get('return_to') ?? `${world.place.context}/browse/WEB-2`, {
    'set-cookie': [
      `${sessionCookie(world)}=${session}; Path=${path}; Secure; HttpOnly; SameSite=Lax${life}`,
      `${world.place.flavour === 'cloud' ? 'ajs_strict_session' : 'seraph.rememberme.cookie'}=${session}; Path=${path}; Secure; HttpOnly; SameSite=Strict${life}`,
      `atlassian.xsrf.token=${session.slice(0, 16)}_lin; Path=${path}; Secure; SameSite=None${life}`,
    ],
  });
}
