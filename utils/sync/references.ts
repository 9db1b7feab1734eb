import { ago } from '@/utils/model/clock';
import { type References, type ReferenceSize, referencesOf } from '@/utils/model/reference-sizes';
import type { RowStore } from '@/utils/store/row-store';

/** What finished issues of a project took by size, in a sentence; undefined where none was finished. */
export type SizesTaken = (project: string, scale: readonly string[]) => Promise<string | undefined>;

/** How long what sizes took counts as known, in milliseconds: five minutes. */
const fresh = 5 * 60_000;

/** Reads the rows of a project at most every five minutes: what was finished long ago changes little. */
export function createReferences({ rows, now }: { rows: Pick<RowStore, 'of'>; now(): number }): SizesTaken {
  const known = new Map<string, { at: number; text: string | undefined }>();
  return async (project, scale) => {
    const key = `${project} ${scale.join()}`;
    const kept = known.get(key);
    if (kept && ago(kept.at, now()) < fresh) return kept.text;
    const text = referencesText(referencesOf(await rows.of(project), scale));
    known.set(key, { at: now(), text });
    return text;
  };
}

/** What sizes took, in a sentence or two, and that there is no pattern where there is none. Pure. */
export function referencesText({ sizes, pattern, finished }: References): string | undefined {
  if (finished === 0) return undefined;
  if (sizes.length === 0) return 'What our sizes took: no pattern. Fewer than three issues of any size were finished.';
  const figures = sizes.map(sizeText).join('; ');
  if (sizes.length === 1) return `What our sizes took: ${figures}. No pattern: other sizes have fewer than three.`;
  return pattern
    ? `What our sizes took: ${figures}.`
    : `What our sizes took: ${figures}. No pattern: larger ones did not clearly take longer.`;
}

/** `5: 4 days, mostly 3 to 6 (7 issues)`. */
function sizeText({ size, count, middle, from, to }: ReferenceSize): string {
  return `${size}: ${daysText(middle)}, mostly ${numberText(from)} to ${numberText(to)} (${count} issues)`;
}

function daysText(days: number): string {
  const text = numberText(days);
  return `${text} ${text === '1' ? 'day' : 'days'}`;
}

/** Half days of what took less than a week. */
function numberText(days: number): string {
  return String(days < 7 ? Math.round(days * 2) / 2 : Math.round(days));
}
