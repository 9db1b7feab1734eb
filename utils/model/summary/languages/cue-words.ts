import type { Words } from '../cues';

/** Alternatives as they are written down: parted by two spaces or by lines, each the source of a regular expression. */
export function cueWords({ raw }: TemplateStringsArray): Words {
  return (raw[0] ?? '').trim().split(/ {2,}|\n\s*/);
}
