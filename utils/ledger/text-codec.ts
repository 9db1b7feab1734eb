import type { Codec, CodeBlock } from './codec';

/** A codec of bodies that are text, by how a markup's code blocks are found and written. */
export function textCodec(find: (body: string) => CodeBlock[], write: (name: string, text: string) => string): Codec {
  const atEnd = (around: string, name: string, text: string): string => `${around.trimEnd()}\n\n${write(name, text)}\n`;
  return {
    sentence: (words) => words,
    read: (body) => (typeof body === 'string' ? find(body) : []),
    put: (body, block, name, text) => {
      const around = typeof body === 'string' ? body : '';
      if (block === undefined) return atEnd(around, name, text);
      return `${around.slice(0, block.start)}${write(name, text)}${around.slice(block.end)}`;
    },
    before: (body, next, name, text) => {
      const around = typeof body === 'string' ? body : '';
      if (next === undefined || around !== body) return atEnd(around, name, text);
      return `${around.slice(0, next.start)}${write(name, text)}\n\n${around.slice(next.start)}`;
    },
    without: (body, { start, end }) =>
      typeof body === 'string' ? joined(body.slice(0, start), body.slice(end)) : body,
  };
}

/** What stood around something that is gone from a text: one empty line between both. */
function joined(before: string, after: string): string {
  const [head, tail] = [before.trimEnd(), after.trimStart()];
  return head && tail ? `${head}\n\n${tail}` : head || tail;
}
