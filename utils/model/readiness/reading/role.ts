import { countWords, isSpaceless } from '../../blocks-text';
import { fold } from '../fold';
import { isDummyStory, isEcho, isSomething } from './dummies';
import { isLine, isPlainLine, plainFolded, type Words } from './words';
import { starts, tells, type Role, type Sentence } from './passage';
import type { Raw } from './flat';

const address = /(?:https?:\/\/|www\.)[^\s<>]+/g;
/** A blank to be filled in: three dots or underscores standing alone. */
const gap =
  /(?:^|[\s"'“„«(*[:])(?:…|\.{3,}|_{2,})(?=$|[\s"'”“»),.;:!?\]])|…(?=[、。，,.\s]|$|\p{Script=Han}|\p{Script=Hiragana})/gu;
const wholeBrackets =
  /^(?:\([^()]{3,400}\)|（[^（）]{2,200}）|\[[^[\]]{3,200}\]|<[^<>]{2,200}>|\{[^{}]{2,200}\})[.:]?$/;
const marks = /^[\s\p{P}\p{S}]*$/u;

/** A line of a log, a stack trace or a shell, pasted as text. */
const logLine =
  /^\s*(?:\[(?:ERROR|WARN|WARNING|INFO|DEBUG|TRACE|FATAL)\]|(?:ERROR|WARN|WARNING|INFO|DEBUG|TRACE|FATAL)\s*[:|]\s|at [\w$.<>/]+\(|Caused by: |Traceback |File ".{1,200}", line \d|\d{4}-\d\d-\d\d[T ]\d\d:\d\d:|(?:[\w$]+\.)+\w*(?:Exception|Error)\b|[$>] \w)/;

/** The text without addresses, people and names of files. */
export function withoutLinks(raw: Raw): string {
  const text = /:\/\/|www\./.test(raw.text) ? raw.text.replaceAll(address, ' ') : raw.text;
  if (raw.links.length === 0) return text;
  const named = raw.links.filter(({ kind, text: shown }) => shown !== '' && (kind === 'mention' || kind === 'issue'));
  if (named.length === 0) return text;
  let [rest, at] = ['', 0];
  for (const { text: shown } of named) {
    const found = text.indexOf(shown, at);
    if (found === -1) continue;
    rest += `${text.slice(at, found)} `;
    at = found + shown.length;
  }
  return rest + text.slice(at);
}

/** What a passage is to a reader. */
export function roleOf(known: Words, raw: Raw, read: readonly Sentence[], words: number, saidBefore: boolean): Role {
  if (raw.shape === 'code' || logLine.test(raw.text)) return 'code';
  if (raw.struck) return 'struck';
  if (raw.quoted && (saidBefore || !isReport(read))) return 'quoted';
  if (marks.test(withoutLinks(raw))) return raw.links.length > 0 || /:\/\//.test(raw.text) ? 'bare' : 'blank';
  const plain = raw.text.length > 60 ? '' : plainFolded(raw.folded?.text ?? fold(raw.text));
  if (isPlainLine(known, 'nothing', plain)) return 'nothing';
  if (isPlainLine(known, 'placeholders', plain) || isBlank(known, raw.text, read, words)) return 'blank';
  if (isUnfilled(known, raw)) return 'blank';
  if (isConduct(raw, read)) return 'conduct';
  return isPrompt(raw, read, words) ? 'prompt' : 'own';
}

/** Whether a line of a section says no more than its heading, or nothing in particular. */
function isUnfilled(known: Words, { section, text, shape, folded }: Raw): boolean {
  if (section.kind === 'other' || section.kind === 'top' || section.level === 8) return false;
  if (shape === 'item' && (section.kind === 'criteria' || section.kind === 'expected') && isSomething(text))
    return true;
  return isEcho(known, section.title, text, folded);
}

const firstPerson = new Set(
  "i|we|my|our|i'm|ich|wir|mein|unser|je|nous|mon|notre|yo|mi|nosotro|quiero|eu|meu|mes|quero|я|мы|наш".split('|'),
);

/** Whether quoted words are a report in the first person: many quote their own. */
function isReport(read: readonly Sentence[]): boolean {
  return read.some((sentence) => sentence.words.some((word) => firstPerson.has(word)));
}

function isBlank(known: Words, text: string, read: readonly Sentence[], words: number): boolean {
  if (
    (words <= 20 &&
      read[0] !== undefined &&
      (tells(read[0], 'role') || starts(read[0], 'want') || starts(read[0], 'reason')) &&
      isDummyStory(known, text)) ||
    isBracketed(known, text, words)
  )
    return true;
  if (!/…|\.\.\.|__/.test(text)) return false;
  const gaps = text.match(gap) ?? [];
  return gaps.length > 0 && words < gaps.length * (text.includes('__') ? 8 : 5);
}

const bracketed = /[[<{＜【][^[\]<>{}]{2,60}[\]>}＞】]/gu;

/** Whether the better part of a sentence stands in brackets to be filled in: as a [role], I want [goal]. */
function isBracketed(known: Words, text: string, words: number): boolean {
  if (!/[[<{＜【]/.test(text)) return false;
  const groups = text.match(bracketed) ?? [];
  if (groups.some((group) => isLine(known, 'dummies', group))) return true;
  return groups.length > 0 && countWords(groups.join(' ')) * 3 >= words;
}

function isConduct(raw: Raw, read: readonly Sentence[]): boolean {
  const first = read[0];
  return (
    first !== undefined && (raw.checked !== undefined || raw.section.kind === 'checklist') && starts(first, 'conduct')
  );
}

function isPrompt(raw: Raw, read: readonly Sentence[], words: number): boolean {
  const first = read[0];
  if (first === undefined || words > 60) return false;
  if (wholeBrackets.test(raw.text)) return read.some((sentence) => asks(sentence, true));
  if (raw.shape === 'cell' || raw.section.kind === 'questions') return false;
  if (isSpaceless(raw.text)) return read.every((sentence) => tells(sentence, 'promptSelf'));
  return (
    asks(first, false) &&
    read.every((sentence) => asks(sentence, true) || tells(sentence, 'promptAbout') || sentence.words.length < 4)
  );
}

/** Whether a sentence speaks to the writer of the ticket. */
function asks(sentence: Sentence, bracketed: boolean): boolean {
  if (tells(sentence, 'promptSelf')) return true;
  if (bracketed && (starts(sentence, 'order') || sentence.text.includes('?'))) return true;
  return starts(sentence, 'prompt') && (bracketed || tells(sentence, 'promptAbout'));
}
