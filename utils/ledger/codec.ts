import type { Json } from '@/utils/model/json';

/** A named code block found in a body, and where: from `start` to before `end`, in the codec's own units. */
export interface CodeBlock {
  /** What the block calls itself; empty where it does not, or where the tracker dropped it. */
  name: string;
  text: string;
  start: number;
  end: number;
}

/**
 * How one markup carries text for machines among text for people. `body` is as the tracker's API gives and takes it.
 */
export interface Codec {
  /** A body of plain words: no character that means anything in any markup. */
  sentence(words: string): Json;
  /** The code blocks of any body, however strange, in time linear in its length. Never throws. */
  read(body: Json): CodeBlock[];
  /**
   * The same body with a named block of text (`safeJson`) in place of `block`, or at the end without one.
   * What people wrote around it stays.
   */
  put(body: Json, block: CodeBlock | undefined, name: string, text: string): Json;
  /** The same body with such a block right before another one; at the end without one. */
  before(body: Json, next: CodeBlock | undefined, name: string, text: string): Json;
  /** The same body without a block. */
  without(body: Json, block: CodeBlock): Json;
}
