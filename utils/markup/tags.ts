import { decodeEntities } from './entities';

export interface Tag {
  /** Lower case; `!` for a comment, empty for an automatic link. */
  name: string;
  closing: boolean;
  attributes: string;
  /** Set on `<https://…>`. */
  address?: string;
  /** Signs from `<` to `>`, both included. */
  length: number;
}

const tag = /<(\/?)([a-zA-Z][\w:-]{0,30})((?:\s[^<>]{0,4000})?)\/?>/y;
const automatic = /<((?:https?:\/\/|mailto:)[^\s<>]{1,2000})>/y;

/** The tag, comment or automatic link that starts at `at`; undefined where `<` is only a sign. */
export function tagAt(source: string, at: number): Tag | undefined {
  if (source.startsWith('<!--', at)) return comment(source, at);
  tag.lastIndex = at;
  const found = tag.exec(source);
  if (found !== null) {
    return {
      name: (found[2] ?? '').toLowerCase(),
      closing: found[1] === '/',
      attributes: found[3] ?? '',
      length: found[0].length,
    };
  }
  automatic.lastIndex = at;
  const link = automatic.exec(source);
  return link === null
    ? undefined
    : { name: '', closing: false, attributes: '', address: link[1] ?? '', length: link[0].length };
}

function comment(source: string, at: number): Tag {
  const end = source.indexOf('-->', at + 4);
  return { name: '!', closing: false, attributes: '', length: (end === -1 ? source.length : end + 3) - at };
}

/** The value of an attribute, or an empty text. */
export function attribute(of: Tag, name: string): string {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(of.attributes);
  return decodeEntities(found?.[1] ?? found?.[2] ?? found?.[3] ?? '');
}
