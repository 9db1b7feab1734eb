import { syntax, type Token, tokensOf } from './tokens';

/** A value of a clause: a word or string, a function's call, or nothing at all. */
export type Value = { kind: 'text'; text: string } | { kind: 'call'; name: string; args: string[] } | { kind: 'empty' };

export interface Clause {
  kind: 'clause';
  field: string;
  operator: '=' | '!=' | '~' | '!~' | '<' | '<=' | '>' | '>=' | 'in' | 'not in' | 'is' | 'is not';
  values: Value[];
}
export type Condition = Clause | { kind: 'and' | 'or'; parts: Condition[] } | { kind: 'not'; part: Condition };

export interface Query {
  where: Condition | undefined;
  orderBy: { field: string; descending: boolean }[];
}

/** Reads the part of JQL that Tend and people's boards use; says where it does not understand. */
export function parseJql(jql: string): Query {
  const parser = new Parser(tokensOf(jql));
  const where = parser.done() || parser.isWord('order') ? undefined : parser.or();
  const orderBy = parser.orderBy();
  if (!parser.done()) throw parser.unexpected();
  return { where, orderBy };
}

class Parser {
  private at = 0;

  constructor(private readonly tokens: Token[]) {}

  done(): boolean {
    return this.at >= this.tokens.length;
  }

  isWord(word: string, ahead = 0): boolean {
    const token = this.tokens[this.at + ahead];
    return token?.kind === 'word' && token.text.toLowerCase() === word;
  }

  or(): Condition {
    return this.joined('or', () => this.joined('and', () => this.not()));
  }

  orderBy(): Query['orderBy'] {
    if (!this.isWord('order')) return [];
    this.at += 1;
    if (!this.isWord('by')) throw this.unexpected();
    const fields: Query['orderBy'] = [];
    do {
      this.at += 1;
      const field = this.name();
      const descending = this.isWord('desc');
      if (descending || this.isWord('asc')) this.at += 1;
      fields.push({ field, descending });
    } while (this.isMark(','));
    return fields;
  }

  unexpected(): Error {
    const token = this.tokens[this.at];
    if (!token) return syntax('Error in the JQL Query: Expecting a value but got the end of the query.');
    return syntax(
      `Error in the JQL Query: Expecting something else but got '${token.text}'. (line 1, character ${token.at + 1})`,
    );
  }

  private joined(kind: 'and' | 'or', part: () => Condition): Condition {
    const parts = [part()];
    while (this.isWord(kind)) {
      this.at += 1;
      parts.push(part());
    }
    return parts.length === 1 && parts[0] ? parts[0] : { kind, parts };
  }

  private not(): Condition {
    if (this.isWord('not')) {
      this.at += 1;
      return { kind: 'not', part: this.not() };
    }
    if (!this.isMark('(')) return this.clause();
    this.at += 1;
    const inner = this.or();
    this.take(')');
    return inner;
  }

  private clause(): Clause {
    const field = this.name();
    const operator = this.operator();
    const values = operator === 'in' || operator === 'not in' ? this.list() : [this.value()];
    return { kind: 'clause', field, operator, values };
  }

  private operator(): Clause['operator'] {
    const word = this.isWord('is')
      ? this.isWord('not', 1)
        ? 'is not'
        : 'is'
      : this.isWord('in')
        ? 'in'
        : this.isWord('not') && this.isWord('in', 1)
          ? 'not in'
          : undefined;
    if (word !== undefined) {
      this.at += word.includes(' ') ? 2 : 1;
      return word;
    }
    const mark = (['=', '!=', '~', '!~', '<', '<=', '>', '>='] as const).find((one) => this.isMark(one));
    if (mark === undefined) throw this.unexpected();
    this.at += 1;
    return mark;
  }

  private list(): Value[] {
    if (!this.isMark('(')) return [this.value()];
    const values: Value[] = [];
    do {
      this.at += 1;
      values.push(this.value());
    } while (this.isMark(','));
    this.take(')');
    return values;
  }

  private value(): Value {
    if (this.isWord('empty') || this.isWord('null')) {
      this.at += 1;
      return { kind: 'empty' };
    }
    const text = this.name();
    return this.isMark('(') ? { kind: 'call', name: text, args: this.args() } : { kind: 'text', text };
  }

  private args(): string[] {
    this.at += 1;
    const args: string[] = [];
    while (!this.isMark(')')) {
      args.push(this.name());
      if (this.isMark(',')) this.at += 1;
    }
    this.take(')');
    return args;
  }

  private name(): string {
    const token = this.tokens[this.at];
    if (!token || token.kind === 'mark') throw this.unexpected();
    this.at += 1;
    return token.text;
  }

  private isMark(mark: string): boolean {
    const token = this.tokens[this.at];
    return token?.kind === 'mark' && token.text === mark;
  }

  private take(mark: string): void {
    if (!this.isMark(mark)) throw this.unexpected();
    this.at += 1;
  }
}
