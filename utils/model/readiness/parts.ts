import type { Block } from '../blocks';
import { textOf } from '../blocks-text';
import { type IssuePart, type PartRole, partRoles } from '../issue';
import { own } from '../json';
import type { Evidence, Finding } from './check';
import { partHeadings } from './languages/part-headings';
import type { Subject } from './subject';

/**
 * The parts of an issue that are kept for something: for what the team's rules name them (`Policy.fields`), or else for
 * what their names say. One that the rules name twice is both. Pure.
 */
export function partsKept(
  parts: readonly IssuePart[],
  fields: Readonly<Record<string, readonly string[]>>,
): (IssuePart & { role: PartRole })[] {
  return parts.flatMap((part) => {
    const named = partRoles.filter((role) => own(fields, role)?.some((name) => plain(name) === plain(part.name)));
    const roles = named.length > 0 ? named : part.role === undefined ? [] : [part.role];
    return roles.map((role) => ({ ...part, role }));
  });
}

/** The name of a field as it is compared: people type it as they read it. */
function plain(name: string): string {
  return name.normalize().trim().replace(/\s+/g, ' ').toLowerCase();
}

/** The ticket as one text: each part follows the description as a section of its own. */
export function withParts(subject: Subject): Subject {
  if (!subject.parts?.length) return subject;
  const sections = subject.parts.flatMap(({ role, blocks }): Block[] => [
    { kind: 'heading', level: 1, text: { text: partHeadings[role] } },
    ...blocks,
  ]);
  return { ...subject, blocks: [...subject.blocks, ...sections] };
}

/** Says of each piece of evidence in which field it stands, where the description does not have it. */
export function placed(finding: Finding, { blocks, parts = [] }: Subject): Finding {
  if (parts.length === 0 || !finding.evidence) return finding;
  const body = textOf(blocks);
  const texts = parts.map((part) => ({ name: part.name, text: textOf(part.blocks) }));
  const place = (evidence: Evidence): Evidence => {
    if (evidence.where !== 'body' || body.includes(evidence.text)) return evidence;
    const part = texts.find(({ text }) => text.includes(evidence.text));
    return part ? { ...evidence, field: part.name } : evidence;
  };
  return { ...finding, evidence: finding.evidence.map(place) };
}
