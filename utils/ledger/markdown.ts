import type { Codec, CodeBlock } from './codec';
import { textCodec } from './text-codec';

/** Fenced code blocks, as CommonMark 0.31 (4.5) has them, at the top level: quoted or nested ones are talk. */
export const markdown: Codec = textCodec(fencedBlocks, fenced);

// Three are enough: safeJson leaves no backtick or tilde in the text.
function fenced(name: string, text: string): string {
  return `\`\`\`${name}\n${text}\n\`\`\``;
}

interface Fence {
  marker: string;
  name: string;
  start: number;
  textFrom: number;
}

function fencedBlocks(body: string): CodeBlock[] {
  const blocks: CodeBlock[] = [];
  let open: Fence | undefined;
  for (const { line, start, end, next } of linesOf(body)) {
    if (open === undefined) open = opening(line, start, next);
    else if (closes(line, open)) {
      blocks.push({ name: open.name, text: body.slice(open.textFrom, start), start: open.start, end });
      open = undefined;
    }
  }
  if (open !== undefined) {
    blocks.push({ name: open.name, text: body.slice(open.textFrom), start: open.start, end: body.length });
  }
  return blocks;
}

function* linesOf(body: string): Generator<{ line: string; start: number; end: number; next: number }> {
  for (const { 0: line, 1: text = '', index } of body.matchAll(/([^\r\n]*)(?:\r\n?|\n|$)/g)) {
    yield { line: text, start: index, end: index + text.length, next: index + line.length };
  }
}

function opening(line: string, start: number, textFrom: number): Fence | undefined {
  const match = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})[ \t]*(\S*)/.exec(line);
  return match === null ? undefined : { marker: match[1] ?? '', name: match[2] ?? '', start, textFrom };
}

function closes(line: string, { marker }: Fence): boolean {
  const closing = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1];
  return closing !== undefined && closing.startsWith(marker);
}
