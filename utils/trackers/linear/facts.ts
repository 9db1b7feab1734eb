import { shirtSize } from './estimate';
import type { TrackerFacts } from '../tracker-facts';

/** Linear: one host for all workspaces, reactions on issues. */
export const linearFacts: TrackerFacts = {
  capabilities: {
    name: 'Linear',
    project: 'team',
    issueKey: 'ENG-12',
    reactions: 'native',
    reacting: 'Linear tells whoever wrote it.',
    session: false,
    changes: {
      labels: { spaces: true, exist: true },
      estimate: 'field',
      priorities: true,
      assignees: 'one',
      plan: ['cycle', 'project', 'milestone'],
      tells:
        'A new status is told to whoever follows the issue, an urgent priority and an assignment to the assignee; nothing else notifies anyone.',
      duplicates: 'Linear moves a duplicate to its status for duplicates, which is told to whoever follows the issue.',
    },
    threads: true,
    mentions: true,
    alsoTold: 'whoever follows this issue',
    editing: 'A change notifies nobody, except perhaps whom you newly mention.',
    joining: 'Linear tells only those who follow the ledger; later changes edit that comment, which notifies nobody.',
  },
  estimateAs: (value) => String(shirtSize(value) ?? value),
  ownFields: false,
  uniqueNames: true,
  writes: 'linear-markdown',
  // Deleted comments are not listed among those that changed.
  wholeEvery: 24 * 3_600_000,
  posting: 'Linear tells only those who follow the ledger.',
  ledger: (project) => {
    const name = project.slice(project.lastIndexOf('/') + 1);
    return {
      project: name,
      seenBy: `Everybody in the team ${name}, and in the workspace unless the team is private, could read the ledger, with names, ✅, ticks and waivers.`,
      notifies:
        'Linear tells people who subscribe to the team’s new issues of this one. Comments are added without subscribing anybody, so only those who follow the ledger are told of a teammate who joins.',
    };
  },
};
