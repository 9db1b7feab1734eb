import type { Capabilities } from '@/utils/model/capabilities';
import type { Markup } from '@/utils/model/issue';
import type { TrackerId } from '@/utils/model/ref';
import { githubFacts } from './github/facts';
import { jiraFacts } from './jira/facts';
import { linearFacts } from './linear/facts';

/** What is true of a tracker whoever asks. */
export interface TrackerFacts {
  capabilities: Capabilities;
  /** What people write comments in; Atlassian's documents are made from it. */
  writes: Markup;
  /** What setting up a project means there, in sentences. `isPublic`: undefined where nobody could see. */
  ledger(project: string, isPublic: boolean | undefined): LedgerWords;
}

export interface LedgerWords {
  /** The project as people call it: `acme/web`, `ABC`. */
  project: string;
  /** Who could read the ledger. */
  seenBy: string;
  /** Whom creating it, and joining it, notifies. */
  notifies: string;
}

const facts: Record<TrackerId, TrackerFacts> = { github: githubFacts, jira: jiraFacts, linear: linearFacts };

/** The facts about the tracker of an issue or project, as refs name them. Pure. */
export function factsOf(name: string): TrackerFacts {
  return facts[trackerOf(name)];
}

/** Which tracker a ref or project names; Pure. Throws on a name that is neither. */
function trackerOf(name: string): TrackerId {
  const id = name.slice(0, name.indexOf(':'));
  if (id === 'github' || id === 'jira' || id === 'linear') return id;
  throw new Error(`${name} names no tracker`);
}
