import { shirtSize } from './estimate';
import type { TrackerFacts } from '../tracker-facts';

/** Linear: one host for all workspaces, reactions on issues. */
export const linearFacts: TrackerFacts = {
  capabilities: {
    name: 'Linear',
    project: 'team',
    issueKey: 'ENG-12',
    reactions: 'native',
    reacting: { key: 'linear.reaction-tells' },
    session: false,
    changes: {
      labels: { spaces: true, exist: true },
      estimate: 'field',
      priorities: true,
      assignees: 'one',
      plan: ['cycle', 'project', 'milestone'],
      tells: { key: 'linear.changes-tell' },
      duplicates: { key: 'linear.duplicate-tells' },
    },
    threads: true,
    mentions: true,
    editing: { key: 'linear.editing-tells' },
    joining: { key: 'linear.joining-tells' },
  },
  estimateAs: (value) => String(shirtSize(value) ?? value),
  ownFields: false,
  uniqueNames: true,
  writes: 'linear-markdown',
  // Deleted comments are not listed among those that changed.
  wholeEvery: 24 * 3_600_000,
  posting: { key: 'linear.posting-tells' },
  ledger: (project) => {
    const name = project.slice(project.lastIndexOf('/') + 1);
    return {
      project: name,
      seenBy: { key: 'linear.ledger-seen-by', team: name },
      notifies: { key: 'linear.ledger-tells' },
    };
  },
};
