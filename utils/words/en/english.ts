import { checksWords } from './checks';
import { clientWords } from './client';
import { findingsWords } from './findings';
import { githubWords } from './github';
import { githubRightsWords } from './github-rights';
import { jiraWords } from './jira';
import { jiraRightsWords } from './jira-rights';
import { ledgerWords } from './ledger';
import { linearWords } from './linear';
import { linearRightsWords } from './linear-rights';
import { marksWords } from './marks';
import { notifiedWords } from './notified';
import { rightsWords } from './rights';
import { sinceWords } from './since';
import { workflowWords } from './workflow';
import { syncWords } from './sync';
import { trackerWords } from './tracker';
import { votesWords } from './votes';
import { whereWords } from './where';

/** All that Tend can say: what an open panel needs, and the extension's own pages. */
export const english = [
  clientWords,
  syncWords,
  workflowWords,
  checksWords,
  findingsWords,
  marksWords,
  sinceWords,
  votesWords,
  ledgerWords,
  trackerWords,
  rightsWords,
  notifiedWords,
  whereWords,
  githubWords,
  githubRightsWords,
  jiraWords,
  jiraRightsWords,
  linearWords,
  linearRightsWords,
];
