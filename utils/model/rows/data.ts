import type { ProjectRead } from '../project-read';
import type { Row } from './row';

/** What the backlog page sees: every row, and how far reading each project has come. */
export interface BacklogData {
  rows: Row[];
  reads: ProjectRead[];
}
