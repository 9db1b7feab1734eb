import { type Ask, cookiesOf } from '../../http/ask';
import type { Person, Token } from '../world/types';
import { personOf, type World } from '../world/world';

/** Who calls: a person by a session cookie or by a token. */
export interface Caller {
  person: Person;
  token: Token | undefined;
}

/** The cookie a session lives in. */
export function sessionCookie({ place }: World): string {
  return place.flavour === 'cloud' ? 'tenant.session.token' : 'JSESSIONID';
}

/**
 * 'bad' where a token was sent that is unknown, of the wrong kind, revoked or expired: it is not overruled by a
 * session.
 */
export function callerOf(world: World, ask: Ask): Caller | undefined | 'bad' {
  const sent = ask.headers['authorization'];
  if (sent === undefined) return sessionOf(world, ask);
  const token =
    world.place.flavour === 'cloud'
      ? basicToken(world, sent)
      : world.tokens.find((one) => `Bearer ${one.value}` === sent);
  const person = token && personOf(world, token.name);
  const scopedHere = token?.kind === 'scoped' && ask.url.host === world.place.host;
  if (
    !token ||
    !person ||
    token.revoked ||
    scopedHere ||
    (token.expiresAt !== undefined && token.expiresAt <= world.now())
  )
    return 'bad';
  return { person, token };
}

/** `Basic email:token`; the address must be the token's owner's. */
function basicToken({ tokens, people }: World, sent: string): Token | undefined {
  const [, code = ''] = /^Basic (\S+)$/i.exec(sent) ?? [];
  const decoded = Buffer.from(code, 'base64').toString('utf8');
  const email = decoded.slice(0, decoded.indexOf(':'));
  const owner = people.find((person) => person.email === email);
  return owner && tokens.find((one) => one.name === owner.name && one.value === decoded.slice(email.length + 1));
}

function sessionOf(world: World, ask: Ask): Caller | undefined {
  const person = personOf(world, world.sessions.get(cookiesOf(ask)[sessionCookie(world)] ?? '') ?? '');
  return person && { person, token: undefined };
}
