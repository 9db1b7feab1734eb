import { marks } from './marks';
import { anyOf, type Need, nothing, rowOf, timesOf, unknown } from './need';

interface Source {
  signs: readonly string[];
  at: number;
  /** What a named part needs. */
  partOf: (name: string) => Need;
}

/**
 * What the source of a regular expression (flag `u`, no other) needs; `{name}` stands for a part. Whatever this does
 * not read is taken for something that may match anything, so that what is needed is never too much. `whole` where it
 * is looked for as whole words.
 */
export function needOf(source: string, partOf: (name: string) => Need, whole = false): Need {
  const from: Source = { signs: [...source], at: 0, partOf };
  const need = alternatives(from, whole);
  return from.at === from.signs.length ? need : unknown;
}

function take(source: Source, signs: string): boolean {
  for (let nth = 0; nth < signs.length; nth += 1) if (source.signs[source.at + nth] !== signs[nth]) return false;
  source.at += signs.length;
  return true;
}

function alternatives(source: Source, whole = false): Need {
  const all = [row(source, whole)];
  while (take(source, '|')) all.push(row(source, whole));
  return anyOf(all);
}

const wordStart: Need = { exact: [marks.wordStart] };
const wordEnd: Need = { exact: [marks.wordEnd] };

function row(source: Source, whole: boolean): Need {
  const needs: Need[] = whole ? [wordStart] : [];
  for (let sign = source.signs[source.at]; sign !== undefined && sign !== '|' && sign !== ')';) {
    needs.push(repeated(atom(source), source));
    sign = source.signs[source.at];
  }
  return rowOf(whole ? [...needs, wordEnd] : needs);
}

/** What follows an atom and says how often it stands. */
function repeated(need: Need, source: Source): Need {
  const [least, most] = times(source);
  if (most !== undefined) take(source, '?');
  return most === undefined ? need : timesOf(need, least, most);
}

function times(source: Source): [least: number, most?: number] {
  if (take(source, '?')) return [0, 1];
  if (take(source, '*')) return [0, Infinity];
  if (take(source, '+')) return [1, Infinity];
  const written = /^\{(\d+)(,?)(\d*)\}/.exec(source.signs.slice(source.at, source.at + 12).join(''));
  if (written === null) return [1];
  const [all, least = '', comma, most = ''] = written;
  source.at += all.length;
  return [Number(least), comma === '' ? Number(least) : most === '' ? Infinity : Number(most)];
}

function atom(source: Source): Need {
  const sign = source.signs[source.at] ?? '';
  source.at += 1;
  if (sign === '(') return group(source);
  if (sign === '[') return oneOf(source);
  if (sign === '{') return source.partOf(upTo(source, '}'));
  if (sign === '\\') return escaped(source);
  if (sign === '^') return { exact: [marks.start] };
  if (sign === '$') return { exact: [marks.end] };
  return sign === '.' ? unknown : { exact: [sign] };
}

/** What stands up to a sign, which is passed over. */
function upTo(source: Source, end: string): string {
  const from = source.at;
  while (source.at < source.signs.length && source.signs[source.at] !== end) source.at += 1;
  source.at += 1;
  return source.signs.slice(from, source.at - 1).join('');
}

function group(source: Source): Need {
  const looks = ['?=', '?!', '?<=', '?<!'].some((mark) => take(source, mark));
  if (!looks) take(source, '?:');
  const inside = alternatives(source);
  take(source, ')');
  return looks ? nothing : inside;
}

/** A class: its signs where they are few and stand for themselves. */
function oneOf(source: Source): Need {
  let simple = !take(source, '^');
  const signs: string[] = [];
  while (source.at < source.signs.length && !take(source, ']')) {
    const sign = source.signs[source.at] ?? '';
    simple &&= sign !== '\\' && !(sign === '-' && signs.length > 0 && source.signs[source.at + 1] !== ']');
    source.at += sign === '\\' ? 2 : 1;
    signs.push(sign);
  }
  return simple ? { exact: signs } : unknown;
}

function escaped(source: Source): Need {
  const sign = source.signs[source.at] ?? '';
  source.at += 1;
  if (sign === 'p' || sign === 'P') upTo(source, '}');
  if (/[pPwWdDsS]/.test(sign)) return unknown;
  if (sign === 'b' || sign === 'B') return nothing;
  return sign === 'n' ? { exact: ['\n'] } : /[a-zA-Z0-9]/.test(sign) ? unknown : { exact: [sign] };
}
