import type { Block } from '@/utils/model/blocks';
import { type Body, type IssuePart, longestFieldName, mostParts, type PartRole } from '@/utils/model/issue';
import { dig, digList, digText } from '@/utils/model/dig';
import { fieldsNamed } from './fields';

/** Longest text of a field that is kept: of one whose name tells what it holds, and of others. */
const longest = { known: 100_000, other: 20_000 };
/** Most files of an issue that are listed. */
const mostFiles = 50;

/**
 * What teams call the fields in which they keep parts of a ticket, in the eight languages that the checks know: every
 * site makes such fields itself, and no number of theirs says what they hold.
 */
const called: readonly [PartRole, RegExp][] = [
  [
    'criteria',
    /^(?:acceptance (?:criteri(?:a|on)|tests?)|akzeptanzkriteri(?:en|um)|abnahmekriteri(?:en|um)|crit[eè]res? d['’]acceptation|criterios? de aceptaci[oó]n|crit[eé]rios? de (?:aceite|aceita[çc][ãa]o)|受け?入れ?(?:条件|基準)|验收(?:标准|条件)|критерии при[её]мки)$/i,
  ],
  [
    'story',
    /^(?:(?:user|job) stor(?:y|ies)|nutzergeschichte|anwendergeschichte|r[eé]cit utilisateur|historia de usuario|hist[oó]ria de usu[aá]rio|ユーザー?ストーリー|用户故事|пользовательская история)$/i,
  ],
  [
    'steps',
    /^(?:steps (?:to|for) reproduc(?:e|tion)|repro(?:duction)? steps|schritte zu[rm] (?:reproduktion|nachstellen|reproduzieren)|reproduktionsschritte|[eé]tapes (?:de|pour) reprodu(?:ction|ire)|pasos para reproducir|passos para reproduzir|再現手順|(?:重现|复现)步骤|шаги (?:для )?воспроизведения)$/i,
  ],
];

/** Fields for texts of the site's own, and the only one of Jira's own beside the description. */
const forTexts = /^(?:customfield_\d+|environment)$/;

/**
 * What Jira and its add-ons keep in fields of text for themselves: the rank of an issue, the key of its epic, dates,
 * what a development tool last said.
 */
const machines = /^(?:\d+\|\w*:\w*|[A-Z][A-Z0-9_]*-\d+|\d{4}-\d\d-\d\d(?:T[\d:.+-]+Z?)?|\{\}|\{(?:"|\w+=)[^]*)$/;

/**
 * The parts of an issue that stand in fields beside its description, in the order above, then its files, then texts of
 * which only a team's rules can tell what they are. Empty fields are none.
 */
export function partsIn(issue: unknown): IssuePart[] {
  const known = called.flatMap(([role, name]) =>
    fieldsNamed(issue, name).flatMap((id) => partIn(issue, id, longest.known).map((part) => ({ ...part, role }))),
  );
  const isKnown = (id: string): boolean =>
    called.some(([, name]) => name.test((digText(issue, 'names', id) ?? '').trim()));
  const others = Object.keys(dig(issue, 'names') ?? {})
    .filter((id) => forTexts.test(id) && !isKnown(id))
    .flatMap((id) => (isForPeople(dig(issue, 'fields', id)) ? partIn(issue, id, longest.other) : []));
  return [...known, ...filesIn(issue), ...others].slice(0, mostParts);
}

function partIn(issue: unknown, id: string, most: number): IssuePart[] {
  const body = bodyOf(dig(issue, 'fields', id), most);
  return body ? [{ name: (digText(issue, 'names', id) ?? '').slice(0, longestFieldName), body }] : [];
}

function filesIn(issue: unknown): IssuePart[] {
  const blocks = digList(issue, 'fields', 'attachment').slice(0, mostFiles).flatMap(fileBlock);
  const name = digText(issue, 'names', 'attachment') ?? 'Attachment';
  return blocks.length > 0 ? [{ name, role: 'documents', body: { markup: 'blocks', blocks } }] : [];
}

function isForPeople(value: unknown): boolean {
  return typeof value !== 'string' || (/\p{L}/u.test(value) && !machines.test(value.trim()));
}

/**
 * Text of one line or of many: Cloud keeps the latter as documents, Data Center as wiki text. Lists and numbers are no
 * text.
 */
function bodyOf(value: unknown, most: number): Body | undefined {
  if (typeof value === 'string') {
    return value.trim() === '' ? undefined : { markup: 'jira-wiki', source: value.slice(0, most) };
  }
  if (digText(value, 'type') !== 'doc') return undefined;
  const source = JSON.stringify(value);
  // Half a document is none.
  return source.length > most * 5 ? undefined : { markup: 'adf', source };
}

function fileBlock(file: unknown): Block[] {
  const [text, href] = [digText(file, 'filename'), digText(file, 'content')];
  if (text === undefined || href === undefined) return [];
  const kind = digText(file, 'mimeType')?.startsWith('image/') ? 'image' : 'attachment';
  return [{ kind: 'paragraph', text: { text, links: [{ kind, text, href }] } }];
}
