import { clientWords } from './client';
import { githubWords } from './github';
import { jiraWords } from './jira';
import { linearWords } from './linear';
import { syncWords } from './sync';
import { trackerWords } from './tracker';
import { whereWords } from './where';

/** All that Tend can say: what an open panel needs, and the extension's own pages. */
export const english = [clientWords, syncWords, trackerWords, whereWords, githubWords, jiraWords, linearWords];
