import { adf } from './adf';
import type { Codec } from './codec';
import { markdown } from './markdown';
import { wiki } from './wiki';

/** GitHub and Linear; Jira Cloud; Jira Data Center. */
export const codecs = { markdown, adf, wiki } satisfies Record<string, Codec>;
