import type { Block } from '@/utils/model/blocks';
import type { Body, IssuePart } from '@/utils/model/issue';
import { dig, digList, digText } from '../dig';
import { fieldsNamed } from './fields';

/** Longest text of a field that is kept, and most files of an issue that are listed. */
const longest = 100_000;
const mostFiles = 50;

/**
 * What teams call the fields in which they keep parts of a ticket, in the eight languages that the checks know: every
 * site makes such fields itself, and no number of theirs says what they hold.
 */
const called: readonly [IssuePart['role'], RegExp][] = [
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

/**
 * The parts of an issue that stand in fields beside its description, in the order above, and its files. Empty fields
 * are none.
 */
export function partsIn(issue: unknown): IssuePart[] {
  const own = called.flatMap(([role, name]) =>
    fieldsNamed(issue, name).flatMap((id): IssuePart[] => {
      const body = bodyOf(dig(issue, 'fields', id));
      return body ? [{ name: digText(issue, 'names', id) ?? '', role, body }] : [];
    }),
  );
  const files = digList(issue, 'fields', 'attachment').slice(0, mostFiles).flatMap(fileBlock);
  const name = digText(issue, 'names', 'attachment') ?? 'Attachment';
  return files.length > 0 ? [...own, { name, role: 'documents', body: { markup: 'blocks', blocks: files } }] : own;
}

/**
 * Text of one line or of many: Cloud keeps the latter as documents, Data Center as wiki text. Lists and numbers are no
 * text.
 */
function bodyOf(value: unknown): Body | undefined {
  if (typeof value === 'string') {
    return value.trim() === '' ? undefined : { markup: 'jira-wiki', source: value.slice(0, longest) };
  }
  if (digText(value, 'type') !== 'doc') return undefined;
  const source = JSON.stringify(value);
  // Half a document is none.
  return source.length > longest * 5 ? undefined : { markup: 'adf', source };
}

function fileBlock(file: unknown): Block[] {
  const [text, href] = [digText(file, 'filename'), digText(file, 'content')];
  if (text === undefined || href === undefined) return [];
  const kind = digText(file, 'mimeType')?.startsWith('image/') ? 'image' : 'attachment';
  return [{ kind: 'paragraph', text: { text, links: [{ kind, text, href }] } }];
}
