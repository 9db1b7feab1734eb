import type { Codec, CodeBlock } from './codec';
import { textCodec } from './text-codec';

/**
 * Jira wiki text. The name is the block's title: Jira answers an unknown language with an error in the text.
 * https://jira.atlassian.com/secure/WikiRendererHelpAction.jspa?section=advanced
 */
export const wiki: Codec = textCodec(codeBlocks, block);

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
