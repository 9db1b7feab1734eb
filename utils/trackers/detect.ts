import type { Server } from '@/utils/model/server';
import { jsonOf } from './answer';
import { dig, digText } from '@/utils/model/dig';
import { TrackerError } from './failure';
import { apiOf, isTenant } from './github/where';
import type { Send, SendAnswer } from './send';

/** Which tracker answers at an address, and where its addresses begin; undefined where it is not this one. */
type Detect = (send: Send, address: URL) => Promise<Server | undefined>;

/** Jira says what it is to everybody, below its context path; its own word on where that begins counts. */
const jira: Detect = async (send, address) => {
  for (const base of basesIn(address)) {
    const answer = await ask(send, `${base}/rest/api/2/serverInfo`, base);
    const info = answer && jsonOf(answer);
    if (dig(info, 'versionNumbers') === undefined) continue;
    const own = digText(info, 'baseUrl') ?? base;
    return {
      tracker: 'jira',
      base: (own.startsWith(`${address.origin}/`) || own === address.origin ? own : base).replace(/\/$/, ''),
    };
  }
  return undefined;
};

/** GitHub Enterprise Server says its version, in a header at least where it is private. */
const github: Detect = async (send, { origin, host }) => {
  const answer = await ask(send, `${apiOf({ host, base: origin }).rest}/meta`, origin);
  if (!answer) return undefined;
  if (isTenant(host)) return { tracker: 'github', base: origin };
  const isServer =
    answer.header('x-github-enterprise-version') !== null || digText(jsonOf(answer), 'installed_version') !== undefined;
  return isServer ? { tracker: 'github', base: origin } : undefined;
};

/**
 * Finds out which tracker is at an address that a person gave, as they may have copied it from any page. Rejects with a
 * TrackerError.
 */
export async function detect(send: Send, address: string): Promise<Server> {
  const url = new URL(address);
  for (const one of [jira, github]) {
    const found = await one(send, url);
    if (found) return found;
  }
  throw new TrackerError('invalid', { key: 'tracker.none-there', host: url.host });
}

/**
 * The address itself and what stands before its parts, longest first: any of it may be the context path. At most four.
 */
function basesIn({ origin, pathname }: URL): string[] {
  const parts = pathname.split('/').filter(Boolean).slice(0, 3);
  return Array.from({ length: parts.length + 1 }, (_, left) =>
    [origin, ...parts.slice(0, parts.length - left)].join('/'),
  );
}

/** With the browser's session, since some servers answer nobody else. Undefined where there is no such thing. */
async function ask(send: Send, url: string, base: string): Promise<SendAnswer | undefined> {
  const asked = send({
    method: 'GET',
    url,
    headers: { accept: 'application/json' },
    purpose: 'which-tracker',
    from: { base, session: true },
  });
  const answer = await asked.catch((error: unknown) => {
    // Sent on to a page to sign in on, say: that is no such thing.
    if (error instanceof TrackerError && error.kind === 'moved') return undefined;
    throw error;
  });
  if (!answer) return undefined;
  const isPlain = answer.status < 300 || answer.status === 401 || answer.status === 403;
  return isPlain && /^application\/json\b/.test(answer.header('content-type') ?? '') ? answer : undefined;
}
