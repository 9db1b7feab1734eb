import type { Right } from '@/utils/model/right';
import { jsonOf } from '../answer';
import { digText } from '@/utils/model/dig';
import type { SendAnswer } from '../send';
import { createUrl, tokensUrl } from './connect';

/** Days before its end from which a token is called about to expire. */
const soon = 7;
const day = 86_400_000;

/** The token itself, by the answer to whose it is. */
export function token(me: SendAnswer): Right {
  const login = digText(jsonOf(me), 'login');
  return {
    id: 'token',
    name: { key: 'github.right', right: 'token' },
    state: 'ok',
    why: { key: 'github.token-of', ...(login !== undefined && { login }) },
  };
}

export function tokenRefused(): Right {
  return {
    id: 'token',
    name: { key: 'github.right', right: 'token' },
    state: 'missing',
    why: { key: 'github.bad-token' },
    help: { told: { key: 'right.make-new' }, href: createUrl },
  };
}

/**
 * Until when it holds, by GitHub's own clock: `2027-02-20 09:30:00 UTC`, or with `-0800` in place of `UTC`. No row for
 * a token that has no end, or whose end GitHub does not tell.
 */
export function expiry(me: SendAnswer): Right[] {
  const ends = Date.parse(
    (me.header('github-authentication-token-expiration') ?? '').replace(
      /^(\S+) (\S+) (?:UTC|([+-]\d\d):?(\d\d))$/,
      (_, date: string, time: string, hours?: string, minutes?: string) =>
        `${date}T${time}${hours === undefined ? 'Z' : `${hours}:${minutes}`}`,
    ),
  );
  if (Number.isNaN(ends)) return [];
  const left = Math.floor((ends - Date.parse(me.header('date') ?? '')) / day);
  const until = new Date(ends).toISOString().slice(0, 10);
  const right = { id: 'expiry', name: { key: 'github.right', right: 'expiry' }, state: 'ok' } as const;
  if (left >= soon) return [{ ...right, why: { key: 'github.token-until', until } }];
  return [
    {
      ...right,
      why: { key: 'github.token-until', until, days: Math.max(left, 0) },
      help: { told: { key: 'github.token-renew' }, href: tokensUrl },
    },
  ];
}
