import type { Finding, Subject } from './check';

/** One check's finding, named and levelled. */
export type CheckResult = Finding & { id: string; name: string; level: 'required' | 'advised'; byHand?: boolean };

/** Judges one issue by all checks. */
export function judge({ title }: Subject, marks: { field: string; value: true | string }[]): CheckResult[] {
  const specific = title.trim().split(/\s+/).length > 2;
  const waiver = marks.find(({ field }) => field === 'waive:title')?.value;
  const finding: Finding = specific
    ? { verdict: 'pass', why: 'The title says more than a topic.', evidence: [{ where: 'title', text: title }] }
    : { verdict: 'fail', why: 'The title is too short to say what this is about.' };
  const result = { ...finding, id: 'title', name: 'Specific title', level: 'required' as const };
  return [typeof waiver === 'string' ? { ...result, verdict: 'waived', why: `Waived: ${waiver}` } : result];
}
