import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type TendWorld, tendWorld } from '@/utils/page/world';
import { jiraSite } from '@/utils/trackers/jira/site';
import { jiraWords } from '@/utils/words/en/jira';

/** What the panel knows and says of Jira's pages; the background injects it before the panel. */
export default defineUnlistedScript(
  () => void Object.assign(tendWorld(), { site: jiraSite, words: jiraWords } satisfies TendWorld),
);
