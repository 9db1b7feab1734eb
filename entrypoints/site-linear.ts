import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type TendWorld, tendWorld } from '@/utils/page/world';
import { linearSite } from '@/utils/trackers/linear/site';
import { linearWords } from '@/utils/words/en/linear';

/** What the panel knows and says of Linear's pages; the background injects it before the panel. */
export default defineUnlistedScript(
  () => void Object.assign(tendWorld(), { site: linearSite, words: linearWords } satisfies TendWorld),
);
