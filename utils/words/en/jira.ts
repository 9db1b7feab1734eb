import type { JiraTold } from '@/utils/model/told/jira';
import { sentence } from '../sentence';
import type { Words } from '../words';
import { both, listed } from './lists';

const waits = {
  issue: 'Jira asks Tend to wait: there were too many changes to one issue.',
  burst: 'Jira asks Tend to wait: there were too many requests at once.',
  unknown: 'Jira asks Tend to wait.',
};

const own = ({ said, status }: { said: string; status: number }): string => said || `status ${status}`;

export const jiraWords: Words<JiraTold> = {
  'jira.bad-token':
    'This does not look like a Jira token: it, or the e-mail address, has spaces or special characters. Copy it again.',
  'jira.token-refused': ({ host }) =>
    `Jira at ${host} does not accept this token any more. Connect again in the settings.`,
  'jira.signed-out': ({ host }) => `You are signed out of Jira: sign in at ${host} in this browser, and Tend goes on.`,
  'jira.captcha': ({ base }) =>
    `Jira asks you to prove that you are not a robot: sign in at ${base} once, in this browser.`,
  'jira.forged': ({ host }) =>
    `Jira took this for a forged request (“XSRF check failed”). Open a page of ${host} in this browser, and retry: it is sent through that page then.`,
  'jira.refused': (what) => `Jira refused: ${own(what)}`,
  'jira.hides': (what) => `Jira does not show this to your account: ${own(what)}`,
  'jira.full': (what) => `Jira takes no more here: ${own(what)} Choose another issue as the ledger.`,
  'jira.says': (what) => `Jira says: ${own(what)}`,
  'jira.wait': (why) => waits[why.for],
  'jira.archived': 'This issue is archived in Jira, so nothing of it can be changed. An admin of Jira can restore it.',
  'jira.changing': 'Jira was changing the same thing at that moment.',
  'jira.cannot-do': ({ kind }) => `Jira cannot do “${kind}”.`,
  'jira.lacks-permission': ({ permissions, project }) =>
    `This needs the permission ${both(permissions)} in the project ${project}, which your account does not have. Ask a Jira admin for it.`,
  'jira.estimate-no-number': ({ value }) =>
    `Jira’s estimates are numbers: “${value}” cannot be kept there. The team’s policy can have a scale of numbers.`,
  'jira.estimate-refused': ({ why, field }) => `${sentence(why)} The estimate goes into “${field}”.`,
  'jira.estimates-by-time': ({ issue }) =>
    `The board of ${issue} estimates by time, and the issue has no field for points: nothing was written. A Jira admin can let the board estimate in story points.`,
  'jira.no-estimate-field': ({ issue, field, why }) =>
    `${issue} takes no estimate: the field “${field}” is not on its screen. A Jira admin can add it to the project’s screens, or turn estimation on for its board. ${why === undefined ? '' : sentence(why)}`.trim(),
  'jira.plans-only': 'Jira’s issues are planned into sprints and versions.',
  'jira.no-duplicate-link':
    'This Jira has no kind of link for duplicates. A Jira admin can add one, called “Duplicate”.',
  'jira.project-renamed': ({ project, now }) =>
    `The project ${project} has the key ${now} now: open one of its issues by that, and Tend finds the ledger there.`,
  'jira.issue-moved': ({ to }) => `That issue was moved to ${to}.`,
  'jira.ledger-moved': ({ ledger }) => `The ledger ${ledger} was moved.`,
  'jira.ledger-by-hand': ({ why, label }) =>
    `${sentence(why)} You can create an issue labelled “${label}” in Jira yourself, and use that as the ledger.`,
  'jira.ledger-fixed':
    'Issues in this status cannot be edited, so this one cannot be the ledger. Choose another, or move it to an editable status.',
  'jira.ledger-no-labels': ({ label }) =>
    `Teammates find the ledger by the label “${label}”, and that issue's screen has no labels. Ask a Jira admin to put them there, or choose another issue.`,
  'jira.ledger-no-type':
    'This project has no type of issue that a ledger could be. Create an issue there, and use that.',
  'jira.fields-wanted': ({ fields, issue, to, link }) =>
    `Jira wants ${both(fields)} filled in on the way to ${to}, which Tend cannot do: move ${issue} at ${link}, and drop this change here.`,
  'jira.no-transition': ({ issue, from, to, possible }) =>
    `${issue} cannot go from ${from} to ${to} in this workflow: a Jira admin can add the transition; ${possible.length > 0 ? `possible now: ${listed(possible)}` : 'no other status can be reached from it now'}.`,
};
