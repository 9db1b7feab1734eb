import { createHash } from 'node:crypto';
import { type Answer, json, redirect } from '../../http/answer';
import { type Ask, fieldsOf } from '../../http/ask';
import type { PageContext } from '../pages/context';
import { addToken, tokenText } from '../world/tokens';
import type { World } from '../world/world';
import { devicePage } from './page';

export interface DeviceOptions {
  /** Seconds between two polls. */
  interval: number;
  /** Seconds a code lives. */
  life: number;
  /** Client ids of apps that switched the device flow on; any unless told. */
  clients: string[] | undefined;
}

/** One attempt to sign a device in. */
export interface Attempt {
  client: string;
  device: string;
  user: string;
  interval: number;
  askedAt: number;
  expiresAt: number;
  state: 'pending' | { login: string } | 'denied' | 'done';
}

export interface Devices {
  /** Undefined: not an address of the device flow. */
  answer(context: PageContext, ask: Ask): Answer | undefined;
}

const grant = 'urn:ietf:params:oauth:grant-type:device_code';

/** GitHub's device flow: a code for the device, a page for the person, a token once the person agreed. */
export function createDevices(world: World, options: Partial<DeviceOptions> = {}): Devices {
  const { interval = 5, life = 900, clients } = options;
  const attempts: Attempt[] = [];
  const begin = (client: string): Answer => {
    if (clients && !clients.includes(client))
      return failed('device_flow_disabled', 'Device Flow must be explicitly enabled for this App');
    const seed = createHash('sha256').update(`${client} ${world.nextId()}`).digest('hex');
    const user = seed
      .replace(/[^a-f]/g, '')
      .toUpperCase()
      .padEnd(8, 'K')
      .slice(0, 8)
      .replace(/^(.{4})/, '$1-');
    attempts.push({
      client,
      device: seed.slice(0, 40),
      user,
      interval,
      askedAt: 0,
      expiresAt: world.now() + life * 1000,
      state: 'pending',
    });
    return json({
      device_code: seed.slice(0, 40),
      user_code: user,
      verification_uri: 'https://github.com/login/device',
      expires_in: life,
      interval,
    });
  };
  const poll = (fields: Record<string, unknown>): Answer => {
    if (fields['grant_type'] === 'refresh_token') return refreshed(world, String(fields['refresh_token']));
    if (fields['grant_type'] !== grant) return failed('unsupported_grant_type', 'The grant type is not supported.');
    const attempt = attempts.find((one) => one.device === fields['device_code'] && one.client === fields['client_id']);
    return attempt ? polled(world, attempt) : failed('incorrect_device_code', 'The device_code provided is not valid.');
  };
  return {
    answer(context, ask) {
      const path = ask.url.pathname;
      if (path === '/login/device/code' && ask.method === 'POST')
        return begin(String(fieldsOf(ask)['client_id'] ?? ''));
      if (path === '/login/oauth/access_token' && ask.method === 'POST') return poll(fieldsOf(ask));
      if (path !== '/login/device') return undefined;
      return context.viewer
        ? devicePage(context, ask, attempts)
        : redirect(`/login?return_to=${encodeURIComponent('/login/device')}`);
    },
  };
}

function polled(world: World, attempt: Attempt): Answer {
  const [now, last] = [world.now(), attempt.askedAt];
  attempt.askedAt = now;
  if (now >= attempt.expiresAt || attempt.state === 'done')
    return failed('expired_token', 'The device_code has expired.');
  if (attempt.state === 'denied') return failed('access_denied', 'The authorization request was denied.');
  if (now - last < attempt.interval * 1000) {
    attempt.interval += 5;
    return failed('slow_down', 'Too many requests have been made in the same timeframe.', {
      interval: attempt.interval,
    });
  }
  if (attempt.state === 'pending')
    return failed('authorization_pending', 'The authorization request is still pending.');
  const { login } = attempt.state;
  attempt.state = 'done';
  return granted(world, login);
}

/** An app's token lives eight hours and is renewed without a secret. */
function granted(world: World, login: string): Answer {
  const token = addToken(world, { login, kind: 'device', expiresAt: world.now() + 28_800_000 });
  return json({
    access_token: token.value,
    expires_in: 28_800,
    refresh_token: tokenText('refresh', token.value),
    refresh_token_expires_in: 15_811_200,
    token_type: 'bearer',
    scope: '',
  });
}

function refreshed(world: World, refresh: string): Answer {
  const old = world.tokens.find(
    (one) => one.kind === 'device' && !one.revoked && tokenText('refresh', one.value) === refresh,
  );
  if (!old) return failed('bad_refresh_token', 'The refresh token passed is incorrect or expired.');
  old.revoked = true;
  return granted(world, old.login);
}

/** Failures of the flow come with status 200. */
function failed(error: string, description: string, more: object = {}): Answer {
  return json({
    error,
    error_description: description,
    error_uri: 'https://docs.github.com/developers/apps/authorizing-oauth-apps',
    ...more,
  });
}
