/**
 * What an issue can be planned into: GitHub's milestones and Jira's versions; Jira's sprints; Linear's cycles and
 * projects.
 */
export const placeKinds = ['milestone', 'sprint', 'cycle', 'project'] as const;
export type PlaceKind = (typeof placeKinds)[number];

export interface Place {
  kind: PlaceKind;
  /** The tracker's own. */
  id: string;
  name: string;
  /** Under way now. */
  active?: true;
  /** There for this issue as it is planned now: others of its project or team may not have it. */
  own?: true;
}

/** What one issue can be given, as its tracker has it now. Lists that a tracker does not have are empty. */
export interface Places {
  /** Labels that exist; absent where any may be given. */
  labels?: string[];
  /** Jira statuses or Linear states that it can go to from where it is; GitHub: `open`, `closed`. */
  statuses: string[];
  /** Highest first. */
  priorities: string[];
  plan: Place[];
}

/** What each is called for people. */
export const placeNames: Record<PlaceKind, string> = {
  milestone: 'Milestone',
  sprint: 'Sprint',
  cycle: 'Cycle',
  project: 'Project',
};
