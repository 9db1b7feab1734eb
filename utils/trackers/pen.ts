import type { Markup } from '@/utils/model/issue';

/** How headings, points and links are written where texts are kept in one markup. */
export interface Pen {
  heading(words: string): string;
  /** One point of a list, on one line. */
  point(text: string): string;
  /** Words that open an address; the address is never shown. */
  link(words: string, href: string): string;
}

/** Atlassian's documents are made from Markdown (`written.ts`). */
export function penOf(markup: Markup): Pen {
  if (markup === 'jira-wiki') return wiki;
  // Linear writes a list anew with these signs.
  return markup === 'linear-markdown' ? { ...markdown, point: wiki.point } : markdown;
}

const markdown: Pen = {
  heading: (words) => `### ${words}`,
  point: (text) => `- ${text}`,
  link: (words, href) => `[${words.replaceAll(/[[\]\\`<>]/g, ' ').trim()}](${href.replaceAll(/[()\s]/g, escaped)})`,
};

const wiki: Pen = {
  heading: (words) => `h3. ${words}`,
  point: (text) => `* ${text}`,
  link: (words, href) => `[${words.replaceAll(/[[\]|{}!]/g, ' ').trim()}|${href.replaceAll(/[\]|\s]/g, escaped)}]`,
};

function escaped(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`;
}
