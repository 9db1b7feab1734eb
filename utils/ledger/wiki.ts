import type { Codec, CodeBlock } from './codec';
import { joined } from './joined';

/**
 * Jira wiki text. The name is the block's title: Jira answers an unknown language with an error in the text.
 * https://jira.atlassian.com/secure/WikiRendererHelpAction.jspa?section=advanced
 */
export const wiki: Codec = {
  sentence: (words) => words,
  read: (body) => (typeof body === 'string' ? codeBlocks(body) : []),
  put: (body, found, name, text) => {
    const around = typeof body === 'string' ? body : '';
    if (found === undefined) return `${around.trimEnd()}\n\n${block(name, text)}\n`;
    return `${around.slice(0, found.start)}${block(name, text)}${around.slice(found.end)}`;
  },
  before: (body, next, name, text) =>
    next && typeof body === 'string'
      ? `${body.slice(0, next.start)}${block(name, text)}\n\n${body.slice(next.start)}`
      : wiki.put(body, undefined, name, text),
  without: (body, { start, end }) => (typeof body === 'string' ? joined(body.slice(0, start), body.slice(end)) : body),
};

const closing = '{code}';

function block(name: string, text: string): string {
  return `{code:title=${name}}\n${text}\n${closing}`;
}

function codeBlocks(body: string): CodeBlock[] {
  const blocks: CodeBlock[] = [];
  const opening = /\{code(?::([^}\n]{0,200}))?\}/g;
  for (let open = opening.exec(body); open !== null; open = opening.exec(body)) {
    const close = body.indexOf(closing, opening.lastIndex);
    if (close < 0) break;
    const end = close + closing.length;
    blocks.push({ name: nameIn(open[1] ?? ''), text: body.slice(opening.lastIndex, close), start: open.index, end });
    opening.lastIndex = end;
  }
  return blocks;
}

function nameIn(parameters: string): string {
  const title = parameters.split('|').find((parameter) => parameter.startsWith('title='));
  return (title?.slice('title='.length) ?? parameters).trim();
}
