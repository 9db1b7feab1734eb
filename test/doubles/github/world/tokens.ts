import { createHash } from 'node:crypto';
import type { Access, Token, TokenKind } from './types';
import type { World } from './world';

const day = 86_400_000;

/** A token in the form GitHub gives it. The same name gives the same token in every run. */
export function tokenText(kind: TokenKind | 'refresh', name: string): string {
  const long = createHash('sha512').update(`${kind} of ${name}`).digest('hex');
  const chars = Buffer.from(long)
    .toString('base64')
    .replace(/[^A-Za-z0-9]/g, '');
  if (kind === 'fine-grained') return `github_pat_${chars.slice(0, 22)}_${chars.slice(22, 81)}`;
  return `${{ classic: 'ghp', device: 'ghu', refresh: 'ghr' }[kind]}_${chars.slice(0, 36)}`;
}

/** Gives a person one more token. Fields as `POST /__token` takes them; what is not said is as on github.com. */
export function addToken(world: World, fields: Record<string, unknown>): Token {
  const login = String(fields['login']);
  const kind = (['fine-grained', 'classic', 'device'] as const).find((one) => one === fields['kind']) ?? 'fine-grained';
  const issues =
    (['none', 'read', 'write'] as const satisfies Access[]).find((one) => one === fields['issues']) ?? 'write';
  const nth = world.tokens.filter((one) => one.login === login && one.kind === kind).length;
  const token: Token = {
    value: tokenText(kind, nth === 0 ? login : `${login} ${nth}`),
    login,
    kind,
    issues,
    metadata: fields['metadata'] !== false,
    approved: fields['approved'] !== false,
    sso: fields['sso'] !== false,
    repos: Array.isArray(fields['repos']) ? fields['repos'].map(String) : undefined,
    revoked: false,
    expiresAt:
      typeof fields['expiresAt'] === 'number'
        ? fields['expiresAt']
        : kind === 'classic'
          ? undefined
          : world.now() + 90 * day,
  };
  world.tokens.push(token);
  return token;
}
