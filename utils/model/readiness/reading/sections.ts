import type { SectionKind } from '../languages/language';
import type { Section } from './passage';

/** The text before the first heading. */
export const top: Section = { kind: 'top', title: '', level: 0 };

/** The section that a heading of this level would be a part of, after another section. */
export function above(before: Section, level: number): Section {
  let parent = before;
  while (parent.level >= level && parent.parent !== undefined) parent = parent.parent;
  return parent;
}

/**
 * The section that a heading opens. `known`: what the heading itself is about; `belongs`: whether it is a part of the
 * one above, as bold lines right below a heading are, and bold lines after its text are not.
 */
export function below(
  parent: Section,
  { title, level, known, belongs }: { title: string; level: number; known: SectionKind | undefined; belongs: boolean },
): Section {
  return { kind: belongs ? kindBelow(parent, known) : (known ?? 'other'), title, level, parent };
}

/**
 * What a word says by itself, and does not below criteria: "Acceptance criteria / Design", "… / Errors", "… / Desktop".
 */
const topics: ReadonlySet<SectionKind> = new Set([
  'benefit',
  'description',
  'documents',
  'environment',
  'problem',
  'reason',
  'role',
  'story',
  'want',
]);

/** An unknown heading below a known one is part of it, and so is one that only names what its criteria are about. */
function kindBelow({ kind }: Section, known: SectionKind | undefined): Section['kind'] {
  if (known === undefined) return kind === 'top' ? 'other' : kind;
  return (kind === 'criteria' || kind === 'expected') && topics.has(known) ? kind : known;
}
