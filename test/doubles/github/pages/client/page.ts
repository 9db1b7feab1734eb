import { installActions } from './actions';
import { installHotkeys } from './hotkeys';
import { installSoftNavigation } from './navigation';

/** The page's own script: what the real site's does to anything injected, and no more. */
const drawn = () => installHotkeys(document);

drawn();
installSoftNavigation(drawn);
installActions();
document.documentElement.dataset['turboLoaded'] = '';
