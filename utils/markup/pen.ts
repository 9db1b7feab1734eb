import type { Markup } from '@/utils/model/issue';
import { markdownText } from '@/utils/model/rows/markdown';

/** How headings, points and links are written where texts are kept in one markup. */
export interface Pen {
  heading(words: string): string;
  /** What a text is called. */
  title(words: string): string;
  /** One point of a list, on one line; the n-th of one that is counted, from 1. */
  point(text: string): string;
  nth(text: string, n: number): string;
  /** What others wrote as words of one line, whatever markup would make of it; nobody is mentioned by it. */
  plain(text: string): string;
  /** Words that open an address; the address is never shown. */
  link(words: string, href: string): string;
  /** The same with words that others wrote: they stay what `plain` makes of them. */
  cite(words: string, href: string): string;
}

/** Atlassian's documents are made from Markdown (`written.ts`). */
export function penOf(markup: Markup): Pen {
  if (markup === 'jira-wiki') return wiki;
  // Linear writes a list anew with these signs.
  return markup === 'linear-markdown' ? { ...markdown, point: wiki.point } : markdown;
}

const markdown: Pen = {
  heading: (words) => `### ${words}`,
  title: (words) => `## ${words}`,
  point: (text) => `- ${text}`,
  nth: (text, n) => `${n}. ${text}`,
  plain: markdownPlain,
  link: (words, href) => `[${words.replaceAll(/[[\]\\`<>]/g, ' ').trim()}](${inMarkdown(href)})`,
  cite: (words, href) => `[${markdownPlain(words)}](${inMarkdown(href)})`,
};

const wiki: Pen = {
  heading: (words) => `h3. ${words}`,
  title: (words) => `h2. ${words}`,
  point: (text) => `* ${text}`,
  nth: (text) => `# ${text}`,
  plain: wikiPlain,
  link: wikiLink,
  cite: (words, href) => wikiLink(wikiPlain(words), href),
};

function markdownPlain(text: string): string {
  return unnamed(markdownText(text));
}

function inMarkdown(href: string): string {
  return href.replaceAll(/[()\s]/g, escaped);
}

/** Wiki text has no way to write its own signs that all of its readers know. */
function wikiPlain(text: string): string {
  return unnamed(text.replaceAll(/[[\]|{}!\\*^~\s]+/g, ' ').trim());
}

function wikiLink(words: string, href: string): string {
  return `[${words.replaceAll(/[[\]|{}!]/g, ' ').trim()}|${href.replaceAll(/[\]|\s]/g, escaped)}]`;
}

/** No tracker takes a name for one of its people's where something stands between it and its @. */
function unnamed(text: string): string {
  return text.replaceAll('@', '@\u2060');
}

function escaped(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`;
}
