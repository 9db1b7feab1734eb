import type { Purpose } from '@/utils/model/purpose';
import { TrackerError } from '../failure';
import type { Access } from '../tracker';
import type { Send, SendAnswer, SendRequest } from '../send';
import { apiAt } from './place';
import type { Mentions } from './mentions';
import type { Quiet } from './quiet';
import { pageForSignedOut, refusal } from './refusal';

/**
 * Asks Jira's REST below its API's root; gives the parsed answer, undefined where there is none. Rejects with a
 * TrackerError.
 */
export type Rest = (purpose: Purpose, method: SendRequest['method'], path: string, body?: unknown) => Promise<unknown>;

/**
 * The two APIs of a Jira: of its issues, and of its boards; and edits that mail nobody, where it grants them; and whom
 * texts mention.
 */
export interface Apis {
  rest: Rest;
  agile: Rest;
  quiet: Quiet;
  mentions: Mentions;
  access: Access;
}

/** Where boards and sprints are. Source: Jira Software's OpenAPI description. */
export const agileApi = '/rest/agile/1.0';

/**
 * Reads are `GET`: Jira takes those from anywhere. Everything else is sent as its own pages send it, since it refuses
 * other browsers' writes whatever token they carry. Source: Atlassian's knowledge base on failed XSRF checks.
 */
export function createRest(send: Send, access: Access, api = apiAt(access.host)): Rest {
  const root = access.base + api;
  return async (purpose, method, path, body) => {
    const answer = await send({
      method,
      url: `${root}${path}`,
      headers: {
        accept: 'application/json',
        ...authorization(access),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(method !== 'GET' && { 'x-atlassian-token': 'no-check' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      purpose,
      ...((access.token === '' || method !== 'GET') && { from: { base: access.base, session: access.token === '' } }),
    });
    if (answer.status < 200 || answer.status > 299) throw refusal(answer, access);
    return answer.text === '' ? undefined : parse(answer, access);
  };
}

/** Cloud's tokens go with the e-mail address of their owner, Data Center's stand alone; a session needs neither. */
function authorization({ token, email }: Access): Record<string, string> {
  if (token === '') return {};
  // A browser refuses such a header, and says so with the token in its words.
  if (!/^[\x21-\x7e]+$/.test(`${email ?? ''}${token}`)) throw new TrackerError('signed-out', { key: 'jira.bad-token' });
  return { authorization: email === undefined ? `Bearer ${token}` : `Basic ${btoa(`${email}:${token}`)}` };
}

function parse(answer: SendAnswer, access: Access): unknown {
  try {
    return JSON.parse(answer.text);
  } catch {
    throw (
      pageForSignedOut(answer, access) ??
      new TrackerError('unexpected', { key: 'tracker.unreadable', tracker: 'Jira', what: 'answer' })
    );
  }
}
