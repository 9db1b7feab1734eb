import { githubRightsWords } from './github-rights';
import { jiraRightsWords } from './jira-rights';
import { linearRightsWords } from './linear-rights';
import { purposeWords } from './purposes';
import { rightsWords } from './rights';

/** What the settings alone say: of rights, and of requests. A page with an open panel is not charged for it. */
export const settingsWords = [rightsWords, githubRightsWords, jiraRightsWords, linearRightsWords, purposeWords];
