/** Most characters of a comment that a mark keeps. */
export const longestQuote = 500;

/** Letters and digits alone: the same words read alike, however they are broken into lines, listed or marked up. */
export function lettersOf(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * What a mark is kept under: the comment's id or, for some words of it, the id and a sum of them (FNV-1a, 32 bits), so
 * that two who mark the same sentence mark the same thing.
 */
export function markKey(comment: string, quote = ''): string {
  const letters = lettersOf(quote);
  if (letters === '') return comment;
  let sum = 0x811c9dc5;
  for (let at = 0; at < letters.length; at += 1) sum = Math.imul(sum ^ letters.charCodeAt(at), 0x01000193);
  return `${comment}~${(sum >>> 0).toString(36)}`;
}

/** The comment of a mark, and whether it is about some words of it only. */
export function markedIn(key: string): { comment: string; part: boolean } {
  const [comment = key, sum] = key.split('~');
  return { comment, part: sum !== undefined };
}
