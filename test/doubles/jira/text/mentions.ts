import type { Text } from '../world/types';

/** Whom a text mentions, as the site calls people: account ids in ADF, user names in wiki text (outside of code). */
export function mentionsIn(text: Text): string[] {
  if (text === null) return [];
  return [...new Set(typeof text === 'string' ? inWiki(text) : inAdf(text))];
}

function inWiki(text: string): string[] {
  const prose = text.replace(/\{(code|noformat)[^}]*\}[\s\S]*?\{\1\}/g, '');
  return [...prose.matchAll(/\[~([^\]\s]+)\]/g)].map(([, name = '']) => name);
}

function inAdf(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(inAdf);
  if (typeof node !== 'object' || node === null) return [];
  const { type, attrs, content } = node as { type?: unknown; attrs?: { id?: unknown }; content?: unknown };
  if (type === 'mention') return typeof attrs?.id === 'string' ? [attrs.id] : [];
  return inAdf(content);
}
