/**
 * An issue as a seed file holds it: `key: value` lines between rules, the text, then comments after `=== who · days ago
 * · reactions`.
 */
export interface SeedDocument {
  fields: Record<string, string>;
  body: string;
  comments: { author: string; days: number; reactions: [content: string, login: string][]; body: string }[];
}

export function parseSeed(source: string): SeedDocument {
  const [, head = '', rest = ''] = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(source) ?? [];
  const [body = '', ...comments] = rest.split(/^=== /m);
  return { fields: parseFields(head), body: body.trimEnd(), comments: comments.map(parseComment) };
}

function parseFields(head: string): Record<string, string> {
  const pairs = head
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]);
  return Object.fromEntries(pairs.map(([key, value = '']) => [key, value.replace(/^"(.*)"$/, '$1')]));
}

function parseComment(source: string): SeedDocument['comments'][number] {
  const [first = '', ...lines] = source.split('\n');
  const [author = '', days = '0', reactions = ''] = first.split(' · ');
  return { author, days: Number(days), reactions: parseReactions(reactions), body: lines.join('\n').trimEnd() };
}

/** `+1 ben, heart ana` */
export function parseReactions(source: string): [content: string, login: string][] {
  return listOf(source).map((one) => {
    const [content = '', login = ''] = one.split(' ');
    return [content, login];
  });
}

/** `a, b` without the empty ones. */
export function listOf(source = ''): string[] {
  return source
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
}
