import type { SectionKind } from '../languages/language';
import { exactKind, headingKind, phraseKind } from './headings';
import type { HeadingKinds } from './heading-kinds';

/** A line split at its label: `Expected: it works`. */
export interface Labelled {
  kind: SectionKind;
  label: string;
  /** What follows the label, verbatim; empty where the label stands alone. */
  rest: string;
}

const labelled = /^([^:：?？\n]{1,60}?)\s*[:：](?!\/\/)\s*(\S[^\n]*)?$/;
const dashed = /^([^\n–—]{2,40}?)\s+[-–—]{1,2}>?\s+(\S[^\n]*)$/;

/**
 * The label at the start of a line, where it is a known one. A list item is a label by itself only where more belongs
 * to it.
 */
export function labelOf(kinds: HeadingKinds, line: string, isLoneItem = false): Labelled | undefined {
  const parted = /[:：–—-]/.test(line.length > 82 ? line.slice(0, 82) : line);
  if (line.length > 60 && !parted) return undefined;
  const bare = line.replace(/^[#>*•\s]+/, '');
  if (!parted) return isLoneItem ? undefined : alone(kinds, bare);
  return (
    withColon(kinds, bare) ??
    withDash(kinds, bare) ??
    (isLoneItem ? undefined : (alone(kinds, bare) ?? leadIn(kinds, bare)))
  );
}

function withColon(kinds: HeadingKinds, line: string): Labelled | undefined {
  const found = labelled.exec(line);
  const label = found?.[1] ?? '';
  const kind = found === null ? undefined : (exactKind(kinds, label) ?? shortKind(kinds, label));
  return kind === undefined ? undefined : { kind, label, rest: found?.[2] ?? '' };
}

/** "There are some open questions:" */
function leadIn(kinds: HeadingKinds, line: string): Labelled | undefined {
  const found = /^([^:：\n]{8,80})[:：]$/.exec(line);
  const kind = found === null || line.split(/\s+/).length > 9 ? undefined : phraseKind(kinds, found[1] ?? '');
  return kind === undefined ? undefined : { kind, label: line, rest: '' };
}

function shortKind(kinds: HeadingKinds, label: string): SectionKind | undefined {
  return label.split(/\s+/).length <= 5 ? headingKind(kinds, label) : undefined;
}

function withDash(kinds: HeadingKinds, line: string): Labelled | undefined {
  const found = dashed.exec(line);
  const kind = found === null ? undefined : exactKind(kinds, found[1] ?? '');
  return kind === undefined || kind === 'want' || kind === 'role' || kind === 'benefit'
    ? undefined
    : { kind, label: found?.[1] ?? '', rest: found?.[2] ?? '' };
}

function alone(kinds: HeadingKinds, line: string): Labelled | undefined {
  const kind = line.length > 60 ? undefined : exactKind(kinds, line);
  return kind === undefined ? undefined : { kind, label: line, rest: '' };
}
