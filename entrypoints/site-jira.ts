import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tendWorld } from '@/utils/page/world';
import { jiraSite } from '@/utils/trackers/jira/site';

/** What the panel knows of Jira's pages; the background injects it before the panel. */
export default defineUnlistedScript(() => void (tendWorld().site = jiraSite));
