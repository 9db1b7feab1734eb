import type { TrackerFacts } from '../tracker-facts';

/** Jira Cloud and Data Center: no reactions of its own, and issues for whoever may browse the project. */
export const jiraFacts: TrackerFacts = {
  capabilities: {
    name: 'Jira',
    project: 'project',
    issueKey: 'ABC-12',
    reactions: 'ledger',
    reacting: '',
    session: true,
    changes: {
      labels: { spaces: false, exist: false },
      estimate: 'field',
      priorities: true,
      assignees: 'one',
      plan: ['sprint', 'milestone'],
      tells:
        'Jira mails each of these changes to whom the project’s notification scheme names: usually reporter, assignee and watchers.',
      duplicates:
        'The two issues are linked, and the duplicate keeps its status. Jira perhaps mails that to whom the project’s notification scheme names: usually reporter, assignee and watchers.',
      quietly:
        'You are an admin of this project, so Jira mails nobody of labels, priority, version and assignee. A new status, a sprint and an estimate it mails to whom the project’s notification scheme names: usually reporter, assignee and watchers.',
    },
    longestComment: 32_767,
    threads: false,
    mentions: true,
    alsoTold: 'whom the project’s notification scheme names',
    editing:
      'Tend asks Jira to mail nobody of a change; whom you newly mention perhaps is told. Where Jira does not allow that, it mails whom the project’s notification scheme names.',
    joining:
      'Jira mails it to whom the project’s notification scheme names, usually the ledger’s watchers; later changes edit that comment and ask Jira to mail nobody, which it may not allow.',
  },
  estimateAs: (value) => value,
  ownFields: true,
  uniqueNames: false,
  writes: 'gfm',
  // Nobody documents that an issue says it changed when one of its comments did.
  wholeEvery: 3_600_000,
  posting:
    'Jira mails it to whom the project’s notification scheme names, usually reporter, assignee and watchers of the ledger issue.',
  ledger: (project) => {
    const name = project.slice(project.lastIndexOf('/') + 1);
    return {
      project: name,
      seenBy: `Everybody who may browse the project ${name} could read the ledger, with names, reactions, ticks and waivers.`,
      notifies:
        'Jira mails the new issue, and the first comment of each teammate who joins, to whom the project’s notification scheme names: usually watchers, of whom it has none but its creator. Later changes edit that comment and ask Jira to mail nobody, which it may not allow.',
    };
  },
};
