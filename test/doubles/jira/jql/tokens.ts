import { Refused } from '../acts/refused';

export interface Token {
  kind: 'word' | 'string' | 'mark';
  text: string;
  at: number;
}

const pattern = /\s+|"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|(!=|!~|<=|>=|[=~<>(),])|([^\s"'()=!~<>,]+)/gy;

/** The words, quoted strings and marks of a query. */
export function tokensOf(jql: string): Token[] {
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < jql.length) {
    const at = pattern.lastIndex;
    const found = pattern.exec(jql);
    if (!found)
      throw syntax(
        `Error in the JQL Query: The character '${jql.charAt(at)}' is a reserved JQL character. You must enclose it in a string or use the escape '\\u${jql.charCodeAt(at).toString(16).padStart(4, '0')}' instead. (line 1, character ${at + 1})`,
      );
    const [, double, single, mark, word] = found;
    const quoted = double ?? single;
    if (quoted !== undefined) tokens.push({ kind: 'string', text: quoted.replace(/\\(.)/g, '$1'), at });
    else if (mark !== undefined) tokens.push({ kind: 'mark', text: mark, at });
    else if (word !== undefined) tokens.push({ kind: 'word', text: word, at });
  }
  return tokens;
}

export function syntax(message: string): Refused {
  return new Refused(400, [message]);
}
