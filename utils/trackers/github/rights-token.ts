import type { Right } from '@/utils/model/right';
import { jsonOf } from '../answer';
import { digText } from '../dig';
import type { SendAnswer } from '../tracker';
import { createUrl, tokensUrl } from './connect';

/** Days before its end from which a token is called about to expire. */
const soon = 7;
const day = 86_400_000;

/** The token itself, by the answer to whose it is. */
export function token(me: SendAnswer): Right {
  return {
    id: 'token',
    name: 'Token',
    state: 'ok',
    why: `It is the token of ${digText(jsonOf(me), 'login') ?? 'somebody'}.`,
  };
}

export function tokenRefused(): Right {
  return {
    id: 'token',
    name: 'Token',
    state: 'missing',
    why: 'GitHub does not accept it: it was revoked, has expired, or was not copied whole.',
    help: { text: 'Make a new one; you can do that yourself.', href: createUrl },
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
  const until = `until ${new Date(ends).toISOString().slice(0, 10)}`;
  const help = {
    text: 'Regenerate it before then, and connect with the new one: what is not sent by then waits here.',
    href: tokensUrl,
  };
  if (left < soon)
    return [
      {
        id: 'expiry',
        name: 'Expiration',
        state: 'ok',
        why: `It holds ${until}: only ${Math.max(left, 0)} ${left === 1 ? 'day' : 'days'} more.`,
        help,
      },
    ];
  return [{ id: 'expiry', name: 'Expiration', state: 'ok', why: `It holds ${until}.` }];
}
