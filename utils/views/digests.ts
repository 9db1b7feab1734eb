import { formerDigest, sha256With, textDigest } from '@/utils/model/digest';
import type { IssueText } from '@/utils/model/issue';
import { sourceOf } from './written-text';

/**
 * What a ✅ to the text of now is bound to, first by this version, then by earlier ones; none where the text's source is
 * not known.
 */
export async function digestsOf(text: IssueText): Promise<string[]> {
  const { title } = text;
  const source = sourceOf(text);
  if (source === undefined) return [];
  const sha256 = sha256With(crypto.subtle);
  return Promise.all([textDigest(title, source, sha256), formerDigest(title, source, sha256)]);
}

/** What a ✅ of now is bound to; undefined where the text's source is not known. */
export async function digestOf(text: IssueText): Promise<string | undefined> {
  return (await digestsOf(text))[0];
}
