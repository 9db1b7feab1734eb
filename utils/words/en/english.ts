import { githubWords } from './github';
import { jiraWords } from './jira';
import { linearWords } from './linear';
import { syncWords } from './sync';
import { trackerWords } from './tracker';
import { whereWords } from './where';

/** What a page beside a tracker needs, but for the words of that tracker. */
export const anyTracker = [syncWords, trackerWords, whereWords];

/** All that the extension's own pages need: they show issues of every tracker. */
export const english = [...anyTracker, githubWords, jiraWords, linearWords];
