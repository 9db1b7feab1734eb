import { accountWords } from './account';
import { checksWords } from './checks';
import { clientWords } from './client';
import { findingsWords } from './findings';
import { githubWords } from './github';
import { issueWords } from './issue';
import { jiraWords } from './jira';
import { ledgerWords } from './ledger';
import { linearWords } from './linear';
import { marksWords } from './marks';
import { notifiedWords } from './notified';
import { panelWords } from './panel';
import { sinceWords } from './since';
import { workflowWords } from './workflow';
import { syncWords } from './sync';
import { trackerWords } from './tracker';
import { votesWords } from './votes';
import { whereWords } from './where';

/** What an open panel can say, and the extension's own pages. */
export const english = [
  clientWords,
  accountWords,
  issueWords,
  syncWords,
  workflowWords,
  checksWords,
  findingsWords,
  marksWords,
  sinceWords,
  votesWords,
  ledgerWords,
  trackerWords,
  notifiedWords,
  panelWords,
  whereWords,
  githubWords,
  jiraWords,
  linearWords,
];
