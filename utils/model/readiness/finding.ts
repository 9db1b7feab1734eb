import type { Evidence, Finding } from './check';
import type { Language } from './languages/language';
import type { Told } from '../told';
import type { Reading } from './reading/reading';

/** The longest piece of text shown as evidence, in signs. */
const longest = 300;
/** The most pieces of evidence one finding names. */
export const mostEvidence = 12;

/** Evidence from the body, or from comments: each piece once, cut to what fits on a screen. */
export function fromBody(texts: readonly string[], where: 'body' | 'comment' = 'body'): Evidence[] {
  return [...new Set(texts.map((text) => text.slice(0, longest).trim()))]
    .filter((text) => text !== '')
    .slice(0, mostEvidence)
    .map((text) => ({ where, text }));
}

/** Evidence from the title. */
export function fromTitle(text: string): Evidence[] {
  return text.trim() === '' ? [] : [{ where: 'title', text: text.slice(0, longest).trim() }];
}

/** A finding that names what it rests on. */
export function found(verdict: Finding['verdict'], why: Told, evidence: readonly Evidence[] = []): Finding {
  return evidence.length > 0 ? { verdict, why: [why], evidence: [...evidence] } : { verdict, why: [why] };
}

/** A failure with the smallest text that would mend it, in the language of the ticket. */
export function failed(
  reading: Reading,
  why: Told,
  fix: keyof Language['fixes'],
  evidence: readonly Evidence[] = [],
): Finding {
  return { ...found('fail', why, evidence), fix: fixText(reading, fix) };
}

/** A text to be filled in, in the language of the ticket. */
export function fixText(reading: Reading, fix: keyof Language['fixes']): string {
  const { languages } = reading.vocabulary;
  return (languages[reading.languages.main] ?? languages[0])?.fixes[fix] ?? '';
}
