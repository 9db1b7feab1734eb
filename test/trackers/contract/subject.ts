import type { Json } from '@/utils/model/json';
import type { IssueRef } from '@/utils/model/ref';
import type { Capabilities } from '@/utils/model/capabilities';
import type { Markup } from '@/utils/model/issue';
import type { Access, Tracker } from '@/utils/trackers/tracker';
import { createSend } from '@/utils/sync/send';
import { createTracker } from '@/utils/trackers/trackers';
import { type Core, createCore, type CoreOptions } from '../../doubles/core';
import { directFetch } from '../../doubles/http/direct';
import type { FaultSpec } from '../../doubles/http/faults';

import type { Placed } from './placed';

/** A tracker under the contract: its double, seen from outside and from behind. Ana may all, Cleo may read. */
export interface Subject {
  core: Core;
  tracker(person: string): Tracker;
  /** One with an access that is none. */
  signedOut(): Tracker;
  /** What the API is at, for faults. */
  host: string;
  /** What tells the request that adds a comment. */
  adding: FaultSpec['match'];
  capabilities: Capabilities;
  markup: Markup;
  project: string;
  /** An issue of it that has a title and a text. */
  ref: IssueRef;
  gone: IssueRef;
  /** Changes the text of the issue, behind everybody's back. */
  touch(): void;
  /** Splits the issue into so many others. */
  split(pieces: number): void;
  /** Another person edits a comment of the ledger; undefined where nobody but its author can. */
  tamper: ((commentId: string, by: string, body: Json) => void) | undefined;
  deleteComment(commentId: string): void;
  /** Comments of all ledgers. */
  comments(): number;
  idOf(person: string): string;
  placed: Placed;
}

/** The network of a browser to the doubles: every request has its user agent, and writes its origin. */
export function browserSend(core: Core, cookies: () => string = () => '') {
  const fetch = directFetch(core);
  return createSend(
    async (url, init, from) => {
      const headers = Object.fromEntries(new Headers(init.headers).entries());
      const origin = from ? new URL(from.base).origin : 'chrome-extension://abcdefghijklmnop';
      const answer = await fetch(url, {
        method: init.method ?? 'GET',
        headers: {
          'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0',
          ...headers,
          ...(init.method !== 'GET' && { origin }),
          ...(from?.session && { cookie: cookies() }),
        },
        ...(typeof init.body === 'string' && { body: init.body }),
      });
      answer.headers.set('date', new Date().toUTCString());
      return answer;
    },
    () => undefined,
    () => Date.now(),
  );
}

export function coreOf(options: Omit<CoreOptions, 'pages'> = {}): Core {
  return createCore(options);
}

export function trackersOf(
  core: Core,
  accessOf: (person: string) => Access,
  cookiesOf?: (person: string) => string,
): (person: string) => Tracker {
  return (person) =>
    createTracker(
      browserSend(core, () => cookiesOf?.(person) ?? ''),
      accessOf(person),
    );
}
