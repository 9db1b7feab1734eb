import type { TrackerId } from '@/utils/model/ref';
import { issueAt } from './addresses';
import { githubSite } from './github/site';
import { jiraSite } from './jira/site';
import { linearSite } from './linear/site';
import type { TrackerSite } from './site';

const sites: Record<TrackerId, TrackerSite> = { github: githubSite, jira: jiraSite, linear: linearSite };

/** The tracker whose page this is, told by the issue that its address names; undefined where it names none. */
export function siteAt(url: URL): TrackerSite | undefined {
  const ref = issueAt(url);
  return Object.entries(sites).find(([id]) => ref?.startsWith(`${id}:`))?.[1];
}
