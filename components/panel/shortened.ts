import type { Run } from '@/utils/model/diff';

/** How much unchanged text stands beside a change, in characters. */
const beside = 60;

/**
 * A diff with only the neighbourhood of its changes: unchanged stretches are cut in the middle, or at the outer end.
 */
export function shortened(runs: readonly Run[]): Run[] {
  return runs.map((run, at) =>
    run.kind === 'same' ? { ...run, text: cut(run.text, at > 0, at < runs.length - 1) } : run,
  );
}

function cut(text: string, hasBefore: boolean, hasAfter: boolean): string {
  const letters = [...text];
  if (letters.length <= beside * (Number(hasBefore) + Number(hasAfter)) + 1) return text;
  // Whole words, in scripts that part them.
  const head = hasBefore
    ? `${letters
        .slice(0, beside)
        .join('')
        .replace(/\s\S{0,20}$/, '')} `
    : '';
  const tail = hasAfter
    ? ` ${letters
        .slice(-beside)
        .join('')
        .replace(/^\S{0,20}\s/, '')}`
    : '';
  return `${head}…${tail}`;
}
