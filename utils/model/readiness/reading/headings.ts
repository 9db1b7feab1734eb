import type { SectionKind } from '../languages/language';
import { baseOf, fold } from '../fold';
import { type HeadingKinds, firstWord, normalise } from './heading-kinds';

/** Whether a line may begin with a known heading: a quick look, before the line is normalised. */
function mayBeHeading({ firstWords }: HeadingKinds, line: string): boolean {
  return firstWords.has(baseOf(fold(firstWord.exec(line)?.[0] ?? '')));
}

/** What a whole text is as a heading: only exactly known ones, with a number or without ("AC-2", "Question 3"). */
export function exactKind(kinds: HeadingKinds, heading: string): SectionKind | undefined {
  return heading.length > 80 || !mayBeHeading(kinds, heading) ? undefined : kindOf(kinds, normalise(heading));
}

function kindOf({ byPhrase }: HeadingKinds, text: string): SectionKind | undefined {
  const kind = byPhrase.get(text);
  if (kind !== undefined || !/\d$/.test(text)) return kind;
  const counted = byPhrase.get(text.replace(numbering, ''));
  return counted !== undefined && numbered.has(counted) ? counted : undefined;
}

/** What comes in numbers; "Depends on #12" names a ticket. */
const numbered: ReadonlySet<SectionKind> = new Set(['criteria', 'expected', 'questions', 'steps']);
const numbering = /[ .-]*\d+(?:[.-]\d+)*$/;

/** What a heading is about: a known one as a whole, else the longest known one in it. */
export function headingKind(kinds: HeadingKinds, heading: string): SectionKind | undefined {
  if (heading.length > 160) return undefined;
  const text = normalise(heading);
  const named = kindOf(kinds, text) ?? within(kinds, text, 2);
  if (named !== undefined) return named;
  const kind = within(kinds, text, 1) ?? inBrackets(kinds, heading);
  return kind === 'criteria' && otherCriteria.test(text) ? undefined : kind;
}

/** "How we know that it is done (acceptance criteria)" */
function inBrackets(kinds: HeadingKinds, heading: string): SectionKind | undefined {
  const inner = /[(（]([^()（）]{3,60})[)）]/.exec(heading)?.[1];
  return inner === undefined ? undefined : kindOf(kinds, normalise(inner));
}

/**
 * Criteria by which something is let in, found or put in order, not accepted: where the word stands alone. “Acceptance
 * criteria of the search” are what they say.
 */
const otherCriteria = new RegExp(
  [
    /\b(?:entr(?:ance|y)|search|filter(?:ing)?|selection|sort(?:ing)?|order(?:ing)?|ranking|eligibility|admission)\b/,
    /\b(?:match(?:ing)?|grouping|rating|evaluation|entree|recherche|filtrage|tri|classement|eligibilite|notation)\b/,
    /\b(?:entrada|busqueda|filtro|seleccion|evaluacion|admision|elegibilidad|orden(?:acion)?|clasificacion)\b/,
    /\b(?:busca|pesquisa|selecao|avaliacao|admissao|elegibilidade|orden(?:acao|s)|ordem|classificacao)\b/,
    /вход|допуск|выбор|поиск|отбор|фильтр|сортиров|оценк|ранжир/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

/** The kind of the longest known heading of several words in a line. */
export function phraseKind(kinds: HeadingKinds, line: string): SectionKind | undefined {
  return within(kinds, normalise(line), 2);
}

function within(kinds: HeadingKinds, text: string, fewest: number): SectionKind | undefined {
  const words = text.split(' ');
  if (words.length > 12) return undefined;
  for (let length = Math.min(5, words.length - 1); length >= fewest; length -= 1) {
    for (let at = 0; at + length <= words.length; at += 1) {
      const phrase = words.slice(at, at + length).join(' ');
      if (length === 1 && !standsAlone(phrase, words.length)) continue;
      const kind = kinds.byPhrase.get(phrase);
      if (kind !== undefined && !storyPart(kind)) return kind;
    }
  }
  return spacelessKind(kinds, text);
}

/** One known word names a longer heading only when it is a long word or the heading a short one. */
function standsAlone(word: string, among: number): boolean {
  return word.length >= 4 && (among <= 3 || word.length >= 8);
}

function storyPart(kind: SectionKind): boolean {
  return kind === 'role' || kind === 'want' || kind === 'benefit';
}

function spacelessKind(kinds: HeadingKinds, text: string): SectionKind | undefined {
  if (!/[\u3040-\u30ff\u3400-\u9fff]/.test(text) || text.length > 20) return undefined;
  for (let length = text.length; length >= 2; length -= 1) {
    for (let at = 0; at + length <= text.length; at += 1) {
      const kind = kinds.byPhrase.get(text.slice(at, at + length));
      if (kind !== undefined && !storyPart(kind)) return kind;
    }
  }
  return undefined;
}

/** Bold lines are headings unless they are sentences: long, or with a full stop. */
export function readsAsHeading(text: string): boolean {
  return (
    text.length <= 120 &&
    !text.includes('\n') &&
    !/[.!。！]$/.test(text) &&
    (/[?？]/.test(text) || text.split(/\s+/).length <= 10)
  );
}
