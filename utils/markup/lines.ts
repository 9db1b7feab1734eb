/** Containers (lists, quotes) nested deeper than this are read as plain lines, so that reading stays linear. */
export const deepest = 8;

/**
 * The lines of a source: any line ending, null characters made visible, byte order marks (files begin with them) left
 * out.
 */
export function toLines(source: string): string[] {
  const text = source.replaceAll('\0', '\ufffd').replaceAll('\ufeff', '');
  return text.split(text.includes('\r') ? /\r\n|\n|\r/ : '\n');
}

/** Exports of Jira often write each line break as two spaces: a text without any line break gets them back. */
export function withLineBreaks(source: string): string {
  return /[\r\n]/.test(source) ? source : source.replaceAll('  ', '\n');
}

/** Columns of white space at the start of a line; a tab counts four. */
export function indentOf(line: string): number {
  let columns = 0;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line.charAt(at);
    if (sign === '\t') columns += 4 - (columns % 4);
    else if (sign === ' ') columns += 1;
    else break;
  }
  return columns;
}

/** The line without its first `columns` columns of white space. */
export function outdent(line: string, columns: number): string {
  let at = 0;
  let seen = 0;
  while (seen < columns && (line.charAt(at) === ' ' || line.charAt(at) === '\t')) {
    seen += line.charAt(at) === '\t' ? 4 - (seen % 4) : 1;
    at += 1;
  }
  return seen > columns ? ' '.repeat(seen - columns) + line.slice(at) : line.slice(at);
}
