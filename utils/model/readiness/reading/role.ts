import { isLine } from './words';
import { starts, tells, type Role, type Sentence } from './passage';
import type { Raw } from './flatten';

const address = /(?:https?:\/\/|www\.)[^\s<>]+/g;
/** A blank to be filled in: three dots or underscores standing alone. */
const gap = /(?:^|[\s"'“„«(*[:])(?:…|\.{3,}|_{2,})(?=$|[\s"'”“»),.;:!?\]])|…(?=[、。，,.\s]|$|\p{Script=Han}|\p{Script=Hiragana})/gu;
const wholeBrackets = /^(?:\([^()]{3,400}\)|（[^（）]{2,200}）|\[[^[\]]{3,200}\]|<[^<>]{2,200}>|\{[^{}]{2,200}\})[.:]?$/;
const marks = /^[\s\p{P}\p{S}]*$/u;

/** The text without addresses, people and names of files. */
export function withoutLinks(raw: Raw): string {
  let text = raw.text.replaceAll(address, ' ');
  for (const link of raw.links) if (link.kind === 'mention' || link.kind === 'issue') text = text.replace(link.text, ' ');
  return text;
}

/** What a passage is to a reader. */
export function roleOf(raw: Raw, read: readonly Sentence[], words: number): Role {
  if (raw.shape === 'code') return 'code';
  if (raw.struck) return 'struck';
  if (raw.quoted) return 'quoted';
  if (marks.test(withoutLinks(raw))) return raw.links.length > 0 || /:\/\//.test(raw.text) ? 'bare' : 'blank';
  if (isLine('nothing', raw.text)) return 'nothing';
  if (isBlank(raw.text, words)) return 'blank';
  if (isConduct(raw, read)) return 'conduct';
  return isPrompt(raw, read, words) ? 'prompt' : 'own';
}

function isBlank(text: string, words: number): boolean {
  if (isLine('placeholders', text)) return true;
  const gaps = text.match(gap)?.length ?? 0;
  return gaps > 0 && words < gaps * 5;
}

function isConduct(raw: Raw, read: readonly Sentence[]): boolean {
  const first = read[0];
  return first !== undefined && (raw.checked !== undefined || raw.section.kind === 'checklist') && starts(first, 'conduct');
}

function isPrompt(raw: Raw, read: readonly Sentence[], words: number): boolean {
  const first = read[0];
  if (first === undefined || words > 60) return false;
  if (wholeBrackets.test(raw.text)) return asks(first, true);
  return raw.shape !== 'cell' && asks(first, false) && read.every((sentence) => asks(sentence, true) || sentence.words.length < 4);
}

/** Whether a sentence speaks to the writer of the ticket. */
function asks(sentence: Sentence, bracketed: boolean): boolean {
  if (!opens(sentence)) return false;
  return bracketed || tells(sentence, 'promptAbout');
}

function opens(sentence: Sentence): boolean {
  return starts(sentence, 'prompt');
}
