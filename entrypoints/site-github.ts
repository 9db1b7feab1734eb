import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tendWorld } from '@/utils/page/world';
import { githubSite } from '@/utils/trackers/github/site';

/** What the panel knows of GitHub's pages; the background injects it before the panel. */
export default defineUnlistedScript(() => void (tendWorld().site = githubSite));
