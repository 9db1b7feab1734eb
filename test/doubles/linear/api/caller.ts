import type { Ask } from '../../http/ask';
import type { Token } from '../world/records';
import type { Person } from '../world/types';
import { byId, type World } from '../world/world';

/** Who calls: a person by a key or token, or by the session of the site's own pages. */
export interface Caller {
  person: Person;
  /** Undefined: a session of the site. */
  token: Token | undefined;
}

export const misplaced = "It looks like you're trying to use an API key as a Bearer token.";

/** API keys stand in the header alone, OAuth tokens behind `Bearer`. A string says why there is no caller. */
export function callerOf(world: World, ask: Ask): Caller | string | undefined {
  const sent = ask.headers['authorization'];
  if (sent === undefined) return undefined;
  const bearer = /^bearer\s+(.+)$/i.exec(sent)?.[1];
  const token = world.tokens.find((one) => one.value === (bearer ?? sent).trim());
  if (token?.kind === 'key' && bearer !== undefined) return misplaced;
  const person = byId(world.people, token?.personId);
  if (
    !token ||
    !person?.active ||
    token.revoked ||
    (token.kind === 'oauth' && bearer === undefined) ||
    (token.expiresAt ?? Infinity) <= world.now()
  )
    return 'Authentication required, not authenticated';
  return { person, token };
}
