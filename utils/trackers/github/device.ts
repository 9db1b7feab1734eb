import type { Purpose } from '@/utils/model/purpose';
import { jsonOf } from '../answer';
import { dig, digText } from '@/utils/model/dig';
import { TrackerError } from '../failure';
import type { DeviceCode, Grant, Polled, DeviceFlow } from '../sign-in';
import type { Send } from '../send';
import { refusal } from './refusal';

/** A little before a token ends it is renewed, in milliseconds. */
const early = 10 * 60_000;

/** Asks one of the flow's two addresses. Failures of the flow itself come with status 200. */
type Post = (purpose: Purpose, path: string, fields: Record<string, string>) => Promise<unknown>;

/**
 * GitHub's device flow for the app with this client id: public, no secret. Its tokens last eight hours where the app
 * has them end, and are renewed without a secret too. Source: GitHub's pages on authorizing apps and on refreshing user
 * access tokens. `now` in milliseconds since 1970.
 */
export function githubDeviceFlow(send: Send, clientId: string, now: () => number): DeviceFlow {
  const post: Post = async (purpose, path, fields) => {
    const answer = await send({
      method: 'POST',
      url: `https://github.com${path}`,
      headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ client_id: clientId, ...fields }).toString(),
      purpose,
    });
    if (answer.status !== 200) throw refusal(answer);
    return jsonOf(answer);
  };
  return {
    access: { tracker: 'github', host: 'github.com', base: 'https://github.com' },
    begin: async () => codeIn(await post('sign-in-code', '/login/device/code', {})),
    poll: async (device) =>
      polledIn(
        await post('sign-in-agreed', '/login/oauth/access_token', {
          device_code: device,
          grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
        }),
        now(),
      ),
    refresh: async (token) => {
      const polled = polledIn(
        await post('renew-sign-in', '/login/oauth/access_token', {
          refresh_token: token,
          grant_type: 'refresh_token',
        }),
        now(),
      );
      if (polled.state !== 'granted')
        throw new TrackerError('signed-out', { key: 'tracker.sign-in-ended', tracker: 'GitHub' });
      return polled.grant;
    },
  };
}

function codeIn(answer: unknown): DeviceCode {
  const [user, device, url] = [
    digText(answer, 'user_code'),
    digText(answer, 'device_code'),
    digText(answer, 'verification_uri'),
  ];
  if (user === undefined || device === undefined || url === undefined) throw flowError(answer);
  return {
    user,
    device,
    url,
    interval: secondsIn(answer, 'interval') ?? 5,
    life: secondsIn(answer, 'expires_in') ?? 900,
  };
}

function polledIn(answer: unknown, now: number): Polled {
  const token = digText(answer, 'access_token');
  if (token !== undefined) return { state: 'granted', grant: grantOf(answer, token, now) };
  switch (digText(answer, 'error')) {
    case 'authorization_pending':
      return { state: 'pending' };
    case 'slow_down':
      return { state: 'slower', interval: secondsIn(answer, 'interval') ?? 10 };
    case 'access_denied':
      return { state: 'denied' };
    case 'expired_token':
    case 'incorrect_device_code':
    case 'bad_refresh_token':
      return { state: 'expired' };
    default:
      throw flowError(answer);
  }
}

function grantOf(answer: unknown, token: string, now: number): Grant {
  const [refresh, life] = [digText(answer, 'refresh_token'), secondsIn(answer, 'expires_in')];
  return {
    token,
    ...(refresh !== undefined && life !== undefined && { renewal: { token: refresh, due: now + life * 1000 - early } }),
  };
}

function flowError(answer: unknown): TrackerError {
  const said = digText(answer, 'error_description');
  return new TrackerError('unexpected', {
    key: 'tracker.no-sign-in',
    tracker: 'GitHub',
    ...(said !== undefined && { said: said.replace(/\.$/, '') }),
  });
}

function secondsIn(answer: unknown, key: string): number | undefined {
  const found = dig(answer, key);
  return typeof found === 'number' && found > 0 ? found : undefined;
}
