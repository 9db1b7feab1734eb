import * as z from 'zod/mini';
import { access, tenant, tracker } from '../model/schema';

/** Accounts: ways to connect one, what it may do, and the servers of the person's own that Tend works on. */
export const accountRequests = [
  z.object({ kind: z.literal('accounts') }),
  z.object({ kind: z.literal('connect'), access }),
  /** Sign in on the tracker's own page: get a code to type there, ask whether it was, give up. */
  z.object({ kind: z.literal('sign-in'), host: z.string().check(z.maxLength(253)) }),
  z.object({ kind: z.literal('signed-in'), host: z.string().check(z.maxLength(253)) }),
  z.object({ kind: z.literal('sign-in-cancel'), host: z.string().check(z.maxLength(253)) }),
  /** Sign in on a tracker's own page, there and back: get its address, and hand in the one that was come back by. */
  z.object({ kind: z.literal('oauth'), tracker }),
  z.object({ kind: z.literal('oauth-end'), tracker, back: z.url({ protocol: /^https$/ }).check(z.maxLength(4000)) }),
  /** How people connect to which host. */
  z.object({ kind: z.literal('ways') }),
  /** What an account may do in a project as people write it; empty: in none in particular. */
  z.object({
    kind: z.literal('rights'),
    tenant,
    project: z.string().check(z.maxLength(200)),
  }),
  z.object({ kind: z.literal('disconnect'), tenant }),
  /** The trackers on servers of the person's own that Tend works on. */
  z.object({ kind: z.literal('servers') }),
  /** Work on one more, to which the person has just given access; `unencrypted`: even over http. */
  z.object({
    kind: z.literal('add-server'),
    address: z.url({ protocol: /^https?$/ }).check(z.maxLength(500)),
    unencrypted: z.boolean(),
  }),
  z.object({ kind: z.literal('remove-server'), base: z.string().check(z.maxLength(500)) }),
] as const;
