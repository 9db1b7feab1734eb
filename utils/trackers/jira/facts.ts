import type { TrackerFacts } from '../tracker-facts';

/** Jira Cloud and Data Center: no reactions of its own, and issues for whoever may browse the project. */
export const jiraFacts: TrackerFacts = {
  capabilities: {
    name: 'Jira',
    project: 'project',
    issueKey: 'ABC-12',
    reactions: 'ledger',
    session: true,
    changes: {
      labels: { spaces: false, exist: false },
      estimate: 'field',
      priorities: true,
      assignees: 'one',
      plan: ['sprint', 'milestone'],
      tells: { key: 'jira.changes-tell' },
      duplicates: { key: 'jira.duplicate-tells' },
      quietly: { key: 'jira.quiet-changes-tell' },
    },
    longestComment: 32_767,
    threads: false,
    mentions: true,
    editing: { key: 'jira.editing-tells' },
    joining: { key: 'jira.joining-tells' },
  },
  estimateAs: (value) => value,
  ownFields: true,
  uniqueNames: false,
  writes: 'gfm',
  // Nobody documents that an issue says it changed when one of its comments did.
  wholeEvery: 3_600_000,
  posting: { key: 'jira.posting-tells' },
  ledger: (project) => {
    const name = project.slice(project.lastIndexOf('/') + 1);
    return {
      project: name,
      seenBy: { key: 'jira.ledger-seen-by', project: name },
      notifies: { key: 'jira.ledger-tells' },
    };
  },
};
