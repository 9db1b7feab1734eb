import type { ProjectRead } from '../project-read';
import type { Row } from './row';
import type { SavedView } from './saved-views';

/** What the backlog page sees: every row, how far reading each project has come, and the person's own views. */
export interface BacklogData {
  rows: Row[];
  reads: ProjectRead[];
  /** What this person keeps of it by name. */
  saved: SavedView[];
}
