import { type TrackerId, trackerOf } from '@/utils/model/ref';
import { githubFacts } from './github/facts';
import { jiraFacts } from './jira/facts';
import { linearFacts } from './linear/facts';
import type { TrackerFacts } from './tracker-facts';

const facts: Record<TrackerId, TrackerFacts> = { github: githubFacts, jira: jiraFacts, linear: linearFacts };

/** The facts about the tracker of an issue or project, as refs name them. Pure. */
export function factsOf(name: string): TrackerFacts {
  return facts[trackerOf(name)];
}
