import type { SectionKind } from '../languages/language';
import type { Section } from './passage';

/** The text before the first heading. */
export const top: Section = { kind: 'top', title: '', level: 0 };

/** The section that a heading of this level opens after another section. `known`: what the heading itself is about. */
export function below(before: Section, title: string, level: number, known: SectionKind | undefined): Section {
  let parent = before;
  while (parent.level >= level && parent.parent !== undefined) parent = parent.parent;
  return { kind: kindBelow(parent, known), title, level, parent };
}

/** What a word says by itself, and does not below criteria: "Acceptance criteria / Design", "… / Errors", "… / Desktop". */
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
