import { type Answer, json } from '../http/answer';
import { type Ask, fieldsOf } from '../http/ask';

/** `GET|POST /__page`: how a double's pages look and navigate. */
export function controlPages(pages: object, ask: Ask): Answer | undefined {
  if (ask.url.pathname !== '/__page') return undefined;
  if (ask.method === 'POST') Object.assign(pages, fieldsOf(ask));
  return json(pages);
}

interface Revocable {
  value: string;
  revoked: boolean;
}

/** Ends a token for good; whether there was one. */
export function revokeToken({ tokens }: { tokens: Revocable[] }, value: string): boolean {
  const found = tokens.find((one) => one.value === value);
  if (found) found.revoked = true;
  return found !== undefined;
}

/** `POST /__token` gives one more token by the fields sent; `DELETE /__token {value}` revokes one. */
export function controlTokens(
  world: { tokens: Revocable[] },
  add: (fields: Record<string, unknown>) => object | undefined,
  ask: Ask,
): Answer | undefined {
  if (ask.url.pathname !== '/__token') return undefined;
  const fields = fieldsOf(ask);
  if (ask.method === 'DELETE') return json({ revoked: revokeToken(world, String(fields['value'])) });
  const token = add(fields);
  return token ? json(token) : json({ message: 'Nobody of this name' }, 404);
}
