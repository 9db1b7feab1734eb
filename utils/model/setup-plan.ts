import type { Told } from './told';

/** What setting a project up would do, said before it is done. */
export interface SetupPlan {
  /** For people: `acme/web`. */
  project: string;
  title: string;
  label: string;
  /** The text the new issue would have. */
  body: string;
  /** Who would see it, and who would be notified. */
  seenBy: Told;
  notifies: Told;
}
