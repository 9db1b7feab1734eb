import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tendWorld } from '@/utils/page/world';
import { linearSite } from '@/utils/trackers/linear/site';

/** What the panel knows of Linear's pages; the background injects it before the panel. */
export default defineUnlistedScript(() => void (tendWorld().site = linearSite));
