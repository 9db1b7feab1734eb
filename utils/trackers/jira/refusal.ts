import { isMaintained, jsonOf } from '../answer';
import { dig, digList } from '@/utils/model/dig';
import { TrackerError } from '../failure';
import type { Access } from '../tracker';
import type { SendAnswer } from '../send';

/**
 * What an HTTP status of Jira's API means. Source: Jira Cloud's rate-limit pages and OpenAPI description, Atlassian's
 * knowledge base.
 */
export function refusal(answer: SendAnswer, access: Access): TrackerError {
  const { status, text } = answer;
  const said = wordsOf(text);
  if (status === 429 || isMaintained(answer)) return busy(answer);
  if (status === 409) return new TrackerError('busy', { key: 'jira.changing' }, 3000);
  if (status === 403 && /^\s*XSRF check failed/i.test(text)) return forged(access);
  if (status === 401 || isStranger(answer)) return signedOut(access, answer);
  if (status === 403) return new TrackerError('forbidden', { key: 'jira.refused', said, status });
  if (status === 404 || status === 410) return new TrackerError('gone', { key: 'jira.hides', said, status });
  if (status === 413) return new TrackerError('invalid', { key: 'jira.full', said, status });
  if (status >= 400 && status < 500)
    return pageForSignedOut(answer, access) ?? new TrackerError('invalid', { key: 'jira.says', said, status });
  return new TrackerError('unexpected', { key: 'tracker.status', tracker: 'Jira', status });
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
    return new TrackerError('signed-out', { key: 'jira.captcha', base });
  if (token === '') return new TrackerError('signed-out', { key: 'jira.signed-out', host });
  return new TrackerError('signed-out', { key: 'jira.token-refused', host });
}

/** Not a missing right: Jira did not believe that the request comes from the person. */
function forged({ host }: Access): TrackerError {
  return new TrackerError('unexpected', { key: 'jira.forged', host });
}

const reasons: Record<string, 'issue' | 'burst'> = {
  'jira-per-issue-on-write': 'issue',
  'jira-burst-based': 'burst',
};

/** As long as Jira asks for; else half a minute, after which its bursts are forgotten. */
function busy(answer: SendAnswer): TrackerError {
  const asked = Number(answer.header('retry-after'));
  const why = reasons[answer.header('ratelimit-reason') ?? ''] ?? 'unknown';
  return new TrackerError('busy', { key: 'jira.wait', for: why }, asked > 0 ? asked * 1000 : 30_000);
}

/** Jira's own words: of the whole, and by field. At most 500 characters. */
function wordsOf(text: string): string {
  const parsed = jsonOf({ text });
  const fields = Object.values(dig(parsed, 'errors') ?? {});
  const all = [...digList(parsed, 'errorMessages'), ...fields].filter((one) => typeof one === 'string');
  return all.join(' ').slice(0, 500);
}
