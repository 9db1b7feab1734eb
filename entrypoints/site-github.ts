import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type TendWorld, tendWorld } from '@/utils/page/world';
import { githubSite } from '@/utils/trackers/github/site';
import { githubWords } from '@/utils/words/en/github';

/** What the panel knows and says of GitHub's pages; the background injects it before the panel. */
export default defineUnlistedScript(
  () => void Object.assign(tendWorld(), { site: githubSite, words: githubWords } satisfies TendWorld),
);
