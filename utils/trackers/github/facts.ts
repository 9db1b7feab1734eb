import type { TrackerFacts } from '../tracker-facts';

/** GitHub and GitHub Enterprise Server. */
export const githubFacts: TrackerFacts = {
  capabilities: {
    name: 'GitHub',
    project: 'repository',
    issueKey: '#12',
    reactions: 'native',
    reacting: '',
    session: false,
    changes: {
      labels: { spaces: true, exist: true },
      estimate: 'label',
      priorities: false,
      assignees: 'many',
      plan: ['milestone'],
      tells:
        'Changing these notifies nobody but whom you assign. Closing and opening is told to whoever takes part in it or watches the repository.',
      duplicates:
        'A duplicate is closed, and refers to the other issue. Whoever takes part in it or watches the repository is told.',
    },
    longestComment: 65_536,
    threads: false,
    mentions: true,
    alsoTold: 'whoever was mentioned or is assigned here or watches this repository',
    editing: 'Perhaps nobody is notified of a change; whom you newly mention perhaps is.',
    joining:
      'Adding it sends one notification to people who watch this repository; later changes edit that comment, which notifies nobody.',
  },
  estimateAs: (value) => value,
  ownFields: false,
  uniqueNames: true,
  writes: 'gfm',
  // Deleted comments are not listed among those that changed.
  wholeEvery: 24 * 3_600_000,
  posting:
    'GitHub notifies people who watch this repository or take part in the ledger issue, but nobody who joined it with Tend: that mutes it.',
  ledger: (project, isPublic) => {
    const name = project.replace(/^github:[^/]+\//, '');
    return {
      project: name,
      seenBy: isPublic
        ? `${name} is public: everybody on the internet could read the ledger, with names, ✅, ticks and waivers.`
        : `Everybody who can read ${name} could read the ledger, with names, ✅, ticks and waivers.`,
      notifies:
        'People who watch all activity of the repository are notified of the new issue and that it is closed, and once of each teammate who joins. Nothing after that notifies anyone.',
    };
  },
};
