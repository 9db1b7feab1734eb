import { isRecord } from './json';

/** SHA-256 of a text's UTF-8, as 64 lower-case hex digits. */
export type Sha256 = (text: string) => Promise<string>;

/** SHA-256 by Web Crypto: `sha256With(crypto.subtle)`. */
export function sha256With(subtle: Pick<SubtleCrypto, 'digest'>): Sha256 {
  return async (text) => {
    const bytes = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)));
    return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  };
}

/**
 * What a ✅ is bound to: 32 hex digits of title and description, both as the tracker stores them. 128 bits,
 * so that nobody can prepare two texts and have one agreed to in place of the other. Line ends and
 * white space at the end of a line or of the text do not count: trackers and editors change them unasked.
 */
export async function textDigest(title: string, description: string, sha256: Sha256): Promise<string> {
  const hash = await sha256(JSON.stringify([normalised(title), normalised(unticked(description))]));
  return hash.slice(0, 32);
}

/**
 * What a ✅ was bound to by earlier versions of Tend: tick boxes counted. The same as `textDigest` where none is ticked.
 */
export async function formerDigest(title: string, description: string, sha256: Sha256): Promise<string> {
  const hash = await sha256(JSON.stringify([normalised(title), normalised(description)]));
  return hash.slice(0, 32);
}

/**
 * A text with none of its boxes ticked: ticking one changes no word of what was agreed to. Boxes of lists in Markdown
 * (GitHub, Linear, and Jira's wiki text as people write it) and of Atlassian's documents, as JSON text.
 */
export function unticked(text: string): string {
  if (text.startsWith('{') && /askItem"/.test(text)) return documentUnticked(text);
  return text.replace(/^([ \t>]*(?:[-*+#]{1,30}|\d{1,9}[.)])[ \t]+)\[[xX]\](?=[ \t])/gm, '$1[ ]');
}

function documentUnticked(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), (_, value: unknown) =>
      isRecord(value) && (value['type'] === 'taskItem' || value['type'] === 'blockTaskItem') && isRecord(value['attrs'])
        ? { ...value, attrs: { ...value['attrs'], ...(value['attrs']['state'] === 'DONE' && { state: 'TODO' }) } }
        : value,
    );
  } catch {
    return text; // Words that look like a document: they stay as they are.
  }
}

function normalised(text: string): string {
  const lines = text.normalize('NFC').split(/\r\n?|\n/);
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd();
}
