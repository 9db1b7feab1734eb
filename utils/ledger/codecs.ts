import type { Markup } from '@/utils/model/issue';
import { adf } from './adf';
import type { Codec } from './codec';
import { markdown } from './markdown';
import { wiki } from './wiki';

/** GitHub and Linear; Jira Cloud; Jira Data Center. */
export const codecs = { markdown, adf, wiki } satisfies Record<string, Codec>;

const byMarkup: Record<Markup, Codec> = {
  gfm: markdown,
  'linear-markdown': markdown,
  plain: markdown,
  adf,
  'jira-wiki': wiki,
};

/** How bodies in a markup carry text for machines. */
export function codecOf(markup: Markup): Codec {
  return byMarkup[markup];
}
