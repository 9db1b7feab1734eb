import type { ProjectRead } from '@/utils/model/project-read';
import { sentence } from '@/utils/words/sentence';
import { ageText, countOf, day } from './text';
import { once } from '@/utils/model/once';

/** How far reading a project has come. */
export function readText({ name, state, read, total, why, doneAt }: ProjectRead, now: number): string {
  const progress =
    total === undefined ? countOf(read, 'issue') : `${read.toLocaleString('en')} of ${countOf(total, 'issue')}`;
  if (state === 'done')
    return `${name}: read ${ageText(doneAt, now) === 'today' ? 'today' : `${ageText(doneAt, now)} ago`}.`;
  if (state === 'stopped') return `${name}: stopped after ${progress}.`;
  if (state === 'failed') return `${name}: could not be read. ${why === undefined ? '' : sentence(why)}`.trim();
  return why === undefined ? `${name}: reading, ${progress}.` : `${name}: waiting after ${progress}. ${sentence(why)}`;
}

const clock = once(() => new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hour12: false }));
const dayAndTime = once(
  () =>
    new Intl.DateTimeFormat('en', {
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hour12: false,
    }),
);

/**
 * Since when nothing on the page is older: by the project that was read the longest ago. Undefined before the first.
 */
export function asOfText(reads: readonly ProjectRead[], now: number): string | undefined {
  const read = reads.filter(({ doneAt }) => doneAt > 0);
  if (read.length === 0) return undefined;
  // A pass that was stopped or failed says nothing of what it did not come to.
  const at = Math.min(...read.map(({ state, began, doneAt }) => (state === 'done' ? began : doneAt)));
  return `As of ${now - at < day / 2 ? clock().format(at) : dayAndTime().format(at)}`;
}

/** Whether a project is being read right now: not waiting for its tracker, stopped or failed. */
export function isUnderWay({ state, why }: ProjectRead): boolean {
  return state === 'reading' && why === undefined;
}

/** Whether the page has something to say of a reading; asking for a few changes goes by without a line. */
export function isTold(read: ProjectRead): boolean {
  return read.state !== 'done' && !(isUnderWay(read) && read.since !== undefined);
}
