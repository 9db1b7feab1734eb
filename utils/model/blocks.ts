/**
 * One model of rich text for GitHub Markdown, Jira ADF, Jira wiki text and Linear Markdown.
 * Plain data: it is stored, sent in messages and read by the readiness checks.
 */
export type Block =
  | { kind: 'heading'; level: number; text: Inline }
  | { kind: 'paragraph'; text: Inline }
  | { kind: 'list'; ordered: boolean; items: ListItem[] }
  | { kind: 'quote'; blocks: Block[] }
  | { kind: 'panel'; blocks: Block[] }
  | { kind: 'code'; text: string }
  | { kind: 'table'; rows: Inline[][] }
  /** An HTML comment or other text that a reader of the page does not see. */
  | { kind: 'hidden'; text: string };

export interface ListItem {
  /** Set on task list items only. */
  checked?: boolean;
  blocks: Block[];
}

/** A run of text without markup, as it reads on the page, and what it refers to. */
export interface Inline {
  text: string;
  links?: Link[];
  /** Whether all of the text is bold: a heading in all but name. */
  strong?: boolean;
  /** Whether all of the text is struck through: no longer meant. */
  struck?: boolean;
}

export interface Link {
  kind: 'link' | 'image' | 'attachment' | 'issue' | 'mention';
  /** What the reader sees; empty for an image without a description. */
  text: string;
  href: string;
}
