import type { Json } from '@/utils/model/json';

/**
 * What trackers act on or change even inside a code block, or what a reader cannot see: fences, `{code}`,
 * `@name`, `[~name]` (Jira looks for mentions in the raw text), HTML, control and direction characters, and
 * halves of characters beyond the BMP, which Jira on an old MySQL cannot store.
 */
const unsafe = /[`~{}[\]<>&@|\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ud800-\udfff]/g;

const quoted = /"(?:[^"\\]|\\.)*"/g;

/** JSON that says the same and that no markup can break out of: unsafe characters in strings are `\u` sequences. */
export function safeJson(value: Json): string {
  return JSON.stringify(value).replace(quoted, (text) => text.replace(unsafe, escaped));
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
