import { parsedJson } from '@/utils/model/json';
import { TrackerError } from './failure';
import type { SendAnswer } from './send';

/** What an answer holds, if that is JSON: a proxy's or an outage's HTML is undefined, and the status says the rest. */
export function jsonOf({ text }: Pick<SendAnswer, 'text'>): unknown {
  return parsedJson(text);
}

/**
 * How long the host asks to wait, in milliseconds: `retry-after` as seconds, or as a date by the host's own clock.
 * Undefined where it says nothing that can be waited for. Source: RFC 9110, 10.2.3.
 */
export function waitAsked({ header }: Pick<SendAnswer, 'header'>): number | undefined {
  const said = header('retry-after')?.trim() ?? '';
  const wait = Number(said) * 1000 || Date.parse(said) - Date.parse(header('date') ?? '');
  return wait > 0 ? wait : undefined;
}

/** Whether the host says that it is out of service, and when to come back. Source: RFC 9110, 15.6.4. */
export function isMaintained({ status, header }: Pick<SendAnswer, 'status' | 'header'>): boolean {
  return status === 503 && header('retry-after') !== null;
}

/** Rejects what no header can hold: a browser would refuse it, and say so with the token in its words. */
export function needToken(token: string, tracker: string): void {
  if (!/^[\x21-\x7e]+$/.test(token)) throw new TrackerError('signed-out', { key: 'tracker.bad-token', tracker });
}
