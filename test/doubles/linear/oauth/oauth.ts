import { createHash } from 'node:crypto';
import { type Answer, html, json, redirect } from '../../http/answer';
import { type Ask, fieldsOf } from '../../http/ask';
import { revokeToken } from '../../shared/control';
import { viewerOf } from '../pages/session';
import { addToken, tokenText } from '../world/tokens';
import { byId, type World } from '../world/world';

export interface OauthOptions {
  /** Client ids of registered apps; any unless told. */
  clients: string[] | undefined;
}

/** A permission given on the page, until the app collects its token. */
interface Grant {
  code: string;
  client: string;
  redirect: string;
  scopes: string[];
  challenge: string;
  personId: string;
  expiresAt: number;
}

type Given = Pick<Grant, 'personId' | 'client' | 'scopes'>;

interface Office {
  world: World;
  clients: string[] | undefined;
  grants: Grant[];
  /** By refresh token: what it renews, and the access token it came with. */
  refreshes: Map<string, Given & { access: string }>;
}

export interface Oauth {
  /** `https://linear.app/oauth/authorize`: the signed-in person agrees at once. */
  authorize(ask: Ask): Answer;
  /** `https://api.linear.app/oauth/token` and `/oauth/revoke`; undefined: not an address of OAuth. */
  answer(ask: Ask): Answer | undefined;
  /** Every secret given out beside access tokens, with whose it is. */
  secrets(): Iterable<[secret: string, personId: string]>;
}

const life = 86_399;

/** Linear's OAuth for apps without a secret: a code for the browser, a verifier only the app knows, tokens of a day. */
export function createOauth(world: World, { clients }: Partial<OauthOptions> = {}): Oauth {
  const office: Office = { world, clients, grants: [], refreshes: new Map() };
  return {
    authorize: (ask) => authorize(office, ask),
    answer(ask) {
      if (ask.method !== 'POST' || !/^\/oauth\/(?:token|revoke)$/.test(ask.url.pathname)) return undefined;
      if (!ask.headers['content-type']?.startsWith('application/x-www-form-urlencoded'))
        return failed('invalid_request', 'The body must be a form.');
      return ask.url.pathname === '/oauth/revoke' ? revoke(office, fieldsOf(ask)) : token(office, fieldsOf(ask));
    },
    *secrets() {
      for (const [refresh, { personId }] of office.refreshes) yield [refresh, personId];
      for (const { code, personId } of office.grants) yield [code, personId];
    },
  };
}

function authorize(office: Office, ask: Ask): Answer {
  const asked = Object.fromEntries(ask.url.searchParams);
  const wrong = wrongIn(asked, office.clients);
  if (wrong !== undefined)
    return html(`<!doctype html><title>Linear</title><h1>Invalid request</h1><p>${wrong}</p>`, 400);
  const person = viewerOf(office.world, ask);
  if (!person) return redirect(`/login?return_to=${encodeURIComponent(ask.url.pathname + ask.url.search)}`);
  const code = createHash('sha256').update(`code ${office.world.nextId()}`).digest('hex');
  const { client_id: client = '', redirect_uri: back = '', scope = '', state, code_challenge: challenge = '' } = asked;
  const scopes = [...new Set(['read', ...scope.split(/[,\s]+/).filter(Boolean)])];
  office.grants.push({
    code,
    client,
    redirect: back,
    scopes,
    challenge,
    personId: person.id,
    expiresAt: office.world.now() + 600_000,
  });
  const target = new URL(back);
  target.searchParams.set('code', code);
  if (state !== undefined) target.searchParams.set('state', state);
  return redirect(target.href);
}

/** An app without a secret must use a challenge, or anybody who sees the code could collect the token. */
function wrongIn(asked: Record<string, string>, clients: string[] | undefined): string | undefined {
  if (!asked['client_id'] || (clients && !clients.includes(asked['client_id']))) return 'Unknown client.';
  if (!URL.canParse(asked['redirect_uri'] ?? '')) return 'redirect_uri is missing.';
  if (asked['response_type'] !== 'code') return 'response_type must be code.';
  if (!asked['code_challenge'] || asked['code_challenge_method'] !== 'S256')
    return 'code_challenge with the method S256 is required.';
  return undefined;
}

function token(office: Office, fields: Record<string, unknown>): Answer {
  if (fields['grant_type'] === 'authorization_code') return collect(office, fields);
  return fields['grant_type'] === 'refresh_token'
    ? renew(office, fields)
    : failed('unsupported_grant_type', 'The grant type is not supported.');
}

/** A code is good once, for ten minutes, for the app and the address it was made for. */
function collect(office: Office, fields: Record<string, unknown>): Answer {
  const grant = office.grants.find((one) => one.code === fields['code']);
  office.grants = office.grants.filter((one) => one !== grant);
  if (
    !grant ||
    grant.expiresAt <= office.world.now() ||
    grant.client !== fields['client_id'] ||
    grant.redirect !== fields['redirect_uri']
  )
    return failed('invalid_grant', 'The authorization code is invalid.');
  const challenge = createHash('sha256')
    .update(String(fields['code_verifier'] ?? ''))
    .digest('base64url');
  return challenge === grant.challenge
    ? give(office, grant)
    : failed('invalid_grant', 'The code verifier does not match.');
}

/** Renewing ends both tokens there were. */
function renew(office: Office, fields: Record<string, unknown>): Answer {
  const refresh = String(fields['refresh_token']);
  const old = office.refreshes.get(refresh);
  if (!old || old.client !== fields['client_id'] || byId(office.world.people, old.personId)?.active !== true)
    return failed('invalid_grant', 'The refresh token is invalid.');
  office.refreshes.delete(refresh);
  revokeToken(office.world, old.access);
  return give(office, old);
}

function give({ world, refreshes }: Office, { personId, client, scopes }: Given): Answer {
  const made = addToken(world, { as: byId(world.people, personId)?.displayName, kind: 'oauth', scopes });
  if (!made) return failed('invalid_grant', 'The person is gone.');
  const refresh = tokenText('refresh', made.value);
  refreshes.set(refresh, { personId, client, scopes, access: made.value });
  return json(
    {
      access_token: made.value,
      token_type: 'Bearer',
      expires_in: life,
      scope: scopes.join(' '),
      refresh_token: refresh,
    },
    200,
    { 'cache-control': 'no-store' },
  );
}

function revoke({ world, refreshes }: Office, fields: Record<string, unknown>): Answer {
  const value = String(fields['token'] ?? fields['access_token'] ?? fields['refresh_token']);
  const found = revokeToken(world, refreshes.get(value)?.access ?? value);
  refreshes.delete(value);
  return found ? json({}) : failed('invalid_request', 'The token is unknown.');
}

function failed(error: string, description: string): Answer {
  return json({ error, error_description: description }, 400);
}
