import { isMaintained, jsonOf } from '../answer';
import { dig, digList } from '../dig';
import { TrackerError } from '../failure';
import type { Access, SendAnswer } from '../tracker';

/**
 * What an HTTP status of Jira's API means. Source: Jira Cloud's rate-limit pages and OpenAPI description, Atlassian's
 * knowledge base.
 */
export function refusal(answer: SendAnswer, access: Access): TrackerError {
  const { status, text } = answer;
  const said = wordsOf(text) || `status ${status}`;
  if (status === 429 || isMaintained(answer)) return busy(answer);
  if (status === 409) return new TrackerError('busy', 'Jira was changing the same thing at that moment.', 3000);
  if (status === 403 && /^\s*XSRF check failed/i.test(text)) return forged(access);
  if (status === 401 || isStranger(answer)) return signedOut(access, answer);
  if (status === 403) return new TrackerError('forbidden', `Jira refused: ${said}`);
  if (status === 404 || status === 410)
    return new TrackerError('gone', `Jira does not show this to your account: ${said}`);
  if (status === 413)
    return new TrackerError('invalid', `Jira takes no more here: ${said} Choose another issue as the ledger.`);
  if (status >= 400 && status < 500)
    return pageForSignedOut(answer, access) ?? new TrackerError('invalid', `Jira says: ${said}`);
  return new TrackerError('unexpected', `Jira answered ${status}.`);
}

/**
 * Signed out, Cloud answers with its login page, whatever the status: 200 to a read, 400 to a write. Undefined for
 * other pages.
 */
export function pageForSignedOut(answer: SendAnswer, access: Access): TrackerError | undefined {
  const isPage = /^text\/html\b/i.test(answer.header('content-type') ?? '');
  const isWrite = answer.status === 400;
  return isPage &&
    (isWrite || answer.header('x-seraph-loginreason') !== null || /atlassian|login\.jsp/i.test(answer.text))
    ? signedOut(access, answer)
    : undefined;
}

/** Things that only the signed-in may see are said not to be there; a header tells that nobody is. */
function isStranger(answer: SendAnswer): boolean {
  return (
    answer.status >= 400 &&
    answer.status < 500 &&
    /OUT|AUTHENTICATED_FAILED|AUTHENTICATION_DENIED/.test(answer.header('x-seraph-loginreason') ?? '')
  );
}

function signedOut({ host, base, token }: Access, answer: SendAnswer): TrackerError {
  if (/CAPTCHA/i.test(answer.header('x-authentication-denied-reason') ?? ''))
    return new TrackerError(
      'signed-out',
      `Jira wants to see that you are no robot: sign in at ${base} once, in this browser.`,
    );
  if (token === '')
    return new TrackerError(
      'signed-out',
      `You are signed out of Jira: sign in at ${host} in this browser, and Tend goes on.`,
    );
  return new TrackerError(
    'signed-out',
    `Jira at ${host} does not accept this token any more. Connect again in the settings.`,
  );
}

/** Not a missing right: Jira did not believe that the request comes from the person. */
function forged({ host }: Access): TrackerError {
  return new TrackerError(
    'unexpected',
    `Jira took this for a forged request (“XSRF check failed”). Open a page of ${host} in this browser, and retry: it is sent through that page then.`,
  );
}

const reasons: Record<string, string> = {
  'jira-per-issue-on-write': 'Jira asks to wait: there were too many changes to one issue.',
  'jira-burst-based': 'Jira asks to wait: there were too many requests at once.',
};

/** As long as Jira asks for; else half a minute, after which its bursts are forgotten. */
function busy(answer: SendAnswer): TrackerError {
  const asked = Number(answer.header('retry-after'));
  const why = reasons[answer.header('ratelimit-reason') ?? ''] ?? 'Jira asks to wait.';
  return new TrackerError('busy', why, asked > 0 ? asked * 1000 : 30_000);
}

/** Jira's own words: of the whole, and by field. At most 500 characters. */
function wordsOf(text: string): string {
  const parsed = jsonOf({ text });
  const fields = Object.values(dig(parsed, 'errors') ?? {});
  const all = [...digList(parsed, 'errorMessages'), ...fields].filter((one) => typeof one === 'string');
  return all.join(' ').slice(0, 500);
}
