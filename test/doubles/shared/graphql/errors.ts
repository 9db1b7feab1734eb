import type { FieldNode } from 'graphql';

export interface GraphqlError {
  message: string;
  type?: string;
  path?: (string | number)[];
  locations?: { line: number; column: number }[];
  extensions?: Record<string, unknown>;
}

/** The whole request is refused: nothing of it ran. */
export class RequestError extends Error {
  constructor(
    message: string,
    readonly more: Partial<GraphqlError> = {},
  ) {
    super(message);
  }
}

export function locationsOf(node: FieldNode): { line: number; column: number }[] {
  const start = node.loc?.startToken;
  return start ? [{ line: start.line, column: start.column }] : [];
}
