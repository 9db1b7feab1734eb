import { installActions } from './actions';
import { installHotkeys } from './hotkeys';
import { guardApp } from './hydration';
import { showModal } from './modal-host';
import { installSoftNavigation } from './navigation';

/** The page's own script: what the real app does to anything injected, and no more. */
guardApp();
installHotkeys();
installActions();
installSoftNavigation(showModal);
showModal();
document.documentElement.dataset['appReady'] = '';
