import type { Block, Inline } from '@/utils/model/blocks';

/** What reading a run of lines needs to know. */
export interface Context {
  inline: (source: string) => Inline;
  /** Reads the lines inside a list item or quote. */
  within: (lines: readonly string[]) => Block[];
  /** Whether lists and quotes may nest deeper. */
  mayNest: boolean;
  /** Whether `+++` opens a fold: in Linear. */
  folds: boolean;
}

/** A piece read: its blocks and the line after it. */
export interface Piece {
  blocks: Block[];
  next: number;
}

/** Reads a block that starts at line `at`, or leaves it. */
export type BlockReader = (lines: readonly string[], at: number, context: Context) => Piece | undefined;
