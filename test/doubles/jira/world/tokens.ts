import { createHash } from 'node:crypto';
import type { Token, TokenKind } from './types';
import type { World } from './world';

const day = 86_400_000;

/** A token in the form Atlassian gives it. The same site and name give the same token in every run. */
function tokenText({ place }: World, kind: TokenKind, name: string): string {
  const chars = createHash('sha512')
    .update(`${kind} of ${name} at ${place.host}`)
    .digest('base64')
    .replace(/[^A-Za-z0-9]/g, '');
  return kind === 'personal'
    ? chars.slice(0, 44)
    : `ATATT3xFfGF0${chars.slice(0, 64)}=${chars.slice(-8).toUpperCase()}`;
}

/** Gives a person one more token. Fields as `POST /__token` takes them. */
export function addToken(world: World, fields: Record<string, unknown>): Token {
  const name = String(fields['name']);
  const kind: TokenKind =
    world.place.flavour === 'dc' ? 'personal' : fields['kind'] === 'scoped' ? 'scoped' : 'classic';
  const nth = world.tokens.filter((one) => one.name === name && one.kind === kind).length;
  const expiresAt = typeof fields['expiresAt'] === 'number' ? fields['expiresAt'] : world.now() + 365 * day;
  const token: Token = {
    value: tokenText(world, kind, nth === 0 ? name : `${name} ${nth}`),
    name,
    kind,
    revoked: false,
    expiresAt,
  };
  world.tokens.push(token);
  return token;
}
