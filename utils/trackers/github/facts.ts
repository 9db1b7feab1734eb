import type { TrackerFacts } from '../tracker-facts';

/** GitHub and GitHub Enterprise Server. */
export const githubFacts: TrackerFacts = {
  capabilities: {
    name: 'GitHub',
    project: 'repository',
    issueKey: '#12',
    reactions: 'native',
    session: false,
    changes: {
      labels: { spaces: true, exist: true },
      estimate: 'label',
      priorities: false,
      assignees: 'many',
      plan: ['milestone'],
      tells: { key: 'github.changes-tell' },
      duplicates: { key: 'github.duplicate-tells' },
    },
    longestComment: 65_536,
    threads: false,
    mentions: true,
    editing: { key: 'github.editing-tells' },
    joining: { key: 'github.joining-tells' },
  },
  estimateAs: (value) => value,
  ownFields: false,
  uniqueNames: true,
  writes: 'gfm',
  // Deleted comments are not listed among those that changed.
  wholeEvery: 24 * 3_600_000,
  posting: { key: 'github.posting-tells' },
  ledger: (project, isPublic) => {
    const name = project.replace(/^github:[^/]+\//, '');
    return {
      project: name,
      seenBy: { key: 'github.ledger-seen-by', repository: name, public: isPublic === true },
      notifies: { key: 'github.ledger-tells' },
    };
  },
};
