import { createHash } from 'node:crypto';
import type { Token, TokenKind } from './records';
import { personNamed, type World } from './world';

const day = 86_400_000;
const prefixes = { key: 'lin_api_', oauth: 'lin_oauth_', refresh: 'lin_refresh_' } as const;

/** A secret in the form Linear gives it. The same name gives the same secret in every run. */
export function tokenText(kind: TokenKind | 'refresh', name: string): string {
  const chars = createHash('sha512')
    .update(`${kind} of ${name}`)
    .digest('base64')
    .replace(/[^A-Za-z0-9]/g, '');
  return prefixes[kind] + chars.slice(0, 40);
}

/** Gives a person one more key or token. Fields as `POST /__token` takes them: `as`, `kind`, `scopes`. */
export function addToken(world: World, fields: Record<string, unknown>): Token | undefined {
  const person = personNamed(world, String(fields['as']));
  if (!person) return undefined;
  const kind: TokenKind = fields['kind'] === 'oauth' ? 'oauth' : 'key';
  const nth = world.tokens.filter((one) => one.personId === person.id && one.kind === kind).length;
  const token: Token = {
    value: tokenText(kind, nth === 0 ? person.displayName : `${person.displayName} ${nth}`),
    personId: person.id,
    kind,
    scopes: Array.isArray(fields['scopes']) ? fields['scopes'].map(String) : ['read', 'write'],
    revoked: false,
    expiresAt: kind === 'oauth' ? world.now() + day : undefined,
  };
  world.tokens.push(token);
  return token;
}
