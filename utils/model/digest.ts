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
  const hash = await sha256(JSON.stringify([normalised(title), normalised(description)]));
  return hash.slice(0, 32);
}

function normalised(text: string): string {
  const lines = text.normalize('NFC').split(/\r\n?|\n/);
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd();
}
