import type { SyncLine } from '@/utils/model/receipt';
import { timeOf } from './text';

/** What is owed, since when, and when the next try is; empty where nothing is. `now` in milliseconds since 1970. */
export function owedText({ owed, since, retryAt }: Pick<SyncLine, 'owed' | 'since' | 'retryAt'>, now: number): string {
  const waiting =
    owed > 0
      ? `${owed} ${owed === 1 ? 'change' : 'changes'} not sent yet${since === undefined ? '' : `, since ${timeOf(since, now)}`}.`
      : '';
  const next =
    retryAt === undefined ? '' : retryAt > now ? `Next try at ${timeOf(retryAt, now)}.` : 'Trying again now.';
  return [waiting, next].filter(Boolean).join(' ');
}

/** An address that may be a link: it comes from outside, so nothing but https. */
export function safeLink(address: string | undefined): string | undefined {
  return address !== undefined && URL.canParse(address) && new URL(address).protocol === 'https:' ? address : undefined;
}
