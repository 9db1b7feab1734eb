import type { Purpose } from '@/utils/model/purpose';
import { jsonOf } from '../answer';
import { dig, digText } from '@/utils/model/dig';
import { TrackerError } from '../failure';
import type { Grant, OAuthFlow } from '../sign-in';
import type { Send } from '../send';

/** A little before a token ends it is renewed, in milliseconds. */
const early = 10 * 60_000;

/**
 * Linear's page, for the app with this client id: public, no secret. Source: Linear's page on OAuth 2.0 authentication.
 * `now` in milliseconds since 1970.
 */
export function linearOAuth(send: Send, clientId: string, now: () => number): OAuthFlow {
  const grant = async (purpose: Purpose, fields: Record<string, string>): Promise<Grant> => {
    const answer = await send({
      method: 'POST',
      url: 'https://api.linear.app/oauth/token',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ client_id: clientId, ...fields }).toString(),
      purpose,
    });
    return grantIn(jsonOf(answer), answer.status, now());
  };
  return {
    access: { tracker: 'linear', host: '', base: 'https://linear.app' },
    begin: async ({ state, verifier, redirect }) => {
      const challenge = await challengeOf(verifier);
      const asked = {
        client_id: clientId,
        redirect_uri: redirect,
        response_type: 'code',
        scope: 'read,write',
        state,
        code_challenge: challenge,
        code_challenge_method: 'S256',
      };
      return `https://linear.app/oauth/authorize?${new URLSearchParams(asked).toString()}`;
    },
    end: async ({ state, verifier, redirect }, back) => {
      const { searchParams } = new URL(back);
      const code = searchParams.get('code');
      if (searchParams.get('state') !== state) throw new TrackerError('invalid', { key: 'linear.sign-in-mixed-up' });
      if (code === null) return undefined;
      return grant('collect-sign-in', {
        grant_type: 'authorization_code',
        code,
        code_verifier: verifier,
        redirect_uri: redirect,
      });
    },
    refresh: (token) => grant('renew-sign-in', { grant_type: 'refresh_token', refresh_token: token }),
  };
}

function grantIn(answer: unknown, status: number, now: number): Grant {
  const token = digText(answer, 'access_token');
  if (token !== undefined) {
    const [renewal, life] = [digText(answer, 'refresh_token'), dig(answer, 'expires_in')];
    return {
      token,
      ...(renewal !== undefined &&
        typeof life === 'number' && { renewal: { token: renewal, due: now + life * 1000 - early } }),
    };
  }
  if (digText(answer, 'error') === 'invalid_grant')
    throw new TrackerError('signed-out', { key: 'tracker.sign-in-ended', tracker: 'Linear' });
  const said = digText(answer, 'error_description');
  throw new TrackerError('unexpected', {
    key: 'tracker.no-sign-in',
    tracker: 'Linear',
    status,
    ...(said !== undefined && { said: said.replace(/\.$/, '') }),
  });
}

async function challengeOf(verifier: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier)));
  return btoa(String.fromCharCode(...hash))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
