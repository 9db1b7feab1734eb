import type { Capabilities } from '@/utils/model/capabilities';
import type { NativeState } from '@/utils/model/native';
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

/**
 * What a tracker can, as it is for the account that read an issue: it may be allowed changes that tell nobody. Pure.
 */
export function capabilitiesOf(name: string, native: Pick<NativeState, 'quiet'> | undefined): Capabilities {
  const { capabilities } = factsOf(name);
  const { quietly } = capabilities.changes;
  if (native?.quiet !== true || quietly === undefined) return capabilities;
  return { ...capabilities, changes: { ...capabilities.changes, tells: quietly } };
}
