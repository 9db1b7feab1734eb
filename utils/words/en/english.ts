import { clientWords } from './client';
import { githubWords } from './github';
import { jiraWords } from './jira';
import { ledgerWords } from './ledger';
import { linearWords } from './linear';
import { standingWords } from './standing';
import { syncWords } from './sync';
import { trackerWords } from './tracker';
import { whereWords } from './where';

/** All that Tend can say: what an open panel needs, and the extension's own pages. */
export const english = [
  clientWords,
  syncWords,
  standingWords,
  ledgerWords,
  trackerWords,
  whereWords,
  githubWords,
  jiraWords,
  linearWords,
];
