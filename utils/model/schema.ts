import * as z from 'zod/mini';
import { isIssueRef, type IssueRef, type Tenant } from './ref';

/**
 * Longest texts that people write here, in characters. Of a comment more is taken than any tracker takes: what is too
 * long for one is said by its name.
 */
export const limits = { reason: 2000, comment: 1_000_000 };
/** An issue's name, as a message or a store may hold it. */
export const issueRef = z.custom<IssueRef>((value) => typeof value === 'string' && isIssueRef(value));
/** What is written in a panel, as it is sent, previewed or kept as a draft. */
export const written = z.string().check(z.maxLength(limits.comment));

export function named<T extends string>(shape: RegExp) {
  return z.custom<T>((value) => typeof value === 'string' && shape.test(value));
}

export const tracker = z.enum(['github', 'jira', 'linear']);

/** What one account is for. */
export const tenant = named<Tenant>(/^(?:github|jira|linear):[^/\s]{1,253}$/);

/** A way into one host of a tracker, as the options page sends it; an empty token means the browser's own session. */
export const access = z.object({
  tracker,
  host: z.string().check(z.maxLength(253)),
  base: z.url({ protocol: /^https?$/ }).check(z.maxLength(500)),
  token: z.string().check(z.maxLength(500)),
  email: z.exactOptional(z.string().check(z.maxLength(254))),
});
