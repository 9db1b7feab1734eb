import type { NotifiedTold } from '@/utils/model/told/notified';
import { sentence } from '../sentence';
import type { Words } from '../words';
import { plainly } from './lists';

const scheme = 'the people in the project’s notification scheme';

const besides = {
  github: 'everyone who was mentioned, is assigned or watches this repository',
  jira: scheme,
  linear: 'everyone who follows this issue',
};

export const notifiedWords: Words<NotifiedTold> = {
  'github.changes-tell':
    'Changing these notifies only the people you assign. Closing or reopening notifies everyone who takes part in the issue or watches the repository.',
  'github.duplicate-tells':
    'A duplicate is closed, and refers to the other issue. Everyone who takes part in it or watches the repository is notified.',
  'github.editing-tells': 'An edit may notify nobody; people you newly mention may be notified.',
  'github.joining-tells':
    'Adding it sends one notification to people who watch this repository; later changes edit that comment, which notifies nobody.',
  'github.posting-tells':
    'GitHub notifies people who watch this repository or take part in the ledger issue, but not those who joined it with Tend: joining mutes it.',
  'github.ledger-tells':
    'People who watch all activity of the repository are notified of the new issue and that it is closed, and once of each teammate who joins. Nothing after that notifies anyone.',
  'github.ledger-seen-by': ({ repository, public: isPublic }) =>
    `${isPublic ? `${repository} is public: everybody on the internet` : `Everybody who can read ${repository}`} could read the ledger, with names, ✅, ticks and waivers.`,
  'github.rules-editors': 'Whoever created the ledger issue may change them, and everybody with the Write role.',
  'github.rules-tell': 'Saving edits the text of the ledger issue, which notifies nobody.',

  'jira.changes-tell': `Jira emails each of these changes to ${scheme}: usually reporter, assignee and watchers.`,
  'jira.quiet-changes-tell': `You are an admin of this project, so Jira emails nobody about labels, priority, version and assignee. It emails a new status, a sprint or an estimate to ${scheme}: usually reporter, assignee and watchers.`,
  'jira.duplicate-tells': `The two issues are linked, and the duplicate keeps its status. Jira may email that to ${scheme}: usually reporter, assignee and watchers.`,
  'jira.editing-tells': `Tend asks Jira to email nobody about an edit; people you newly mention may be notified. Where Jira does not allow that, it emails ${scheme}.`,
  'jira.joining-tells': `Jira emails it to ${scheme}, usually the ledger’s watchers; later changes edit that comment and ask Jira to email nobody, which it may not allow.`,
  'jira.posting-tells': `Jira emails it to ${scheme}, usually reporter, assignee and watchers of the ledger issue.`,
  'jira.ledger-tells': `Jira emails the new issue, and the first comment of each teammate who joins, to ${scheme}: usually watchers. A new ledger has only one watcher: you. Later changes edit that comment and ask Jira to email nobody, which it may not allow.`,
  'jira.ledger-seen-by': ({ project }) =>
    `Everybody who may browse the project ${project} could read the ledger, with names, reactions, ticks and waivers.`,
  'jira.rules-editors':
    "Everybody with the permission “Edit Issues” may change them, where the ledger issue's screen has a description.",
  'jira.rules-tell':
    'Saving edits the description of the ledger issue, quietly where you administer the project; else Jira may tell those who watch it.',

  'linear.reaction-tells': 'Linear notifies its author.',
  'linear.changes-tell':
    'A new status notifies everyone who follows the issue; an urgent priority or an assignment notifies the assignee; nothing else notifies anyone.',
  'linear.duplicate-tells':
    'Linear moves a duplicate to its status for duplicates, which notifies everyone who follows the issue.',
  'linear.editing-tells': 'An edit notifies nobody, but people you newly mention may be notified.',
  'linear.joining-tells':
    'Linear tells only those who follow the ledger; later changes edit that comment, which notifies nobody.',
  'linear.posting-tells': 'Linear tells only those who follow the ledger.',
  'linear.ledger-tells':
    'Linear tells people who subscribe to the team’s new issues of this one. Comments are added without subscribing anybody, so only those who follow the ledger are told of a teammate who joins.',
  'linear.ledger-seen-by': ({ team }) =>
    `Everybody in the team ${team}, and in the workspace unless the team is private, could read the ledger, with names, ✅, ticks and waivers.`,
  'linear.rules-editors':
    'Everybody in the team may change them, and so may everybody in the workspace unless the team is private.',
  'linear.rules-tell': 'Saving edits the text of the ledger issue; Linear may tell those who follow it.',

  'comment.tells': ({ people, more, mentioned, in: tracker }) =>
    `Sending notifies ${plainly([
      ...people,
      ...(more > 0 ? [`${more} more`] : []),
      ...(mentioned ? ['the people you mention'] : []),
      besides[tracker],
    ])}.`,
  'comment.mentions': ({ people, newly }) => `It ${newly ? 'newly ' : ''}mentions ${people.join(', ')}.`,
  'summary.changed': ({ tells }) => `Your summary is edited in place. ${sentence(tells)}`,
};
