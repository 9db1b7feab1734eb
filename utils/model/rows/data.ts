import type { ProjectRead } from '../project-read';
import type { ReviewRules } from '../review/rules';
import type { NoteRefusal } from '../rounds/note-refusal';
import type { ReminderChoice } from '../rounds/reminder';
import type { RoundRules } from '../rounds/rules';
import type { Walk } from '../rounds/walk';
import type { RowLook } from './look';
import type { Row } from './row';
import type { SharedView } from './team-views';
import type { SavedView } from './saved-views';

/** What the backlog page sees: every row, how far reading each project has come, and the person's own views. */
export interface BacklogData {
  rows: Row[];
  reads: ProjectRead[];
  /** What this person keeps of it by name. */
  saved: SavedView[];
  /** How this person likes to see rows; absent where that was never read. */
  look?: RowLook;
  /** What its teams share. */
  shared: SharedView[];
  /** The rules for rounds of the projects that have some. */
  rounds: RoundRules[];
  /** The rules for quarterly reviews, and how many each labelled. */
  reviews: ReviewRules[];
  /** Ledgers that could not be made to name the round of now; absent: none. */
  noteRefusals?: NoteRefusal[];
  /** Whether and when this person is reminded of rounds; absent where that was never chosen. */
  reminders?: ReminderChoice;
  /** The walk over a round that was begun last. */
  walk?: Walk;
}
