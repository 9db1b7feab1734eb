import type { IssueRef } from '@/utils/model/ref';
import type { Pause } from '@/utils/model/rounds/pause';
import type { View } from '@/utils/model/view';
import type { Intent } from '@/utils/model/intent';
import type { BacklogActions } from '../backlog/use-backlog';
import type { BulkActions } from '../bulk/use-bulk';
import type { ReminderActions } from './Reminders';
import type { PostActions } from './use-posts';

/** What the page of rounds can have done. */
export interface RoundActions
  extends
    Pick<BacklogActions, 'follow' | 'refresh' | 'accounts' | 'settings' | 'copy'>,
    BulkActions,
    ReminderActions,
    PostActions {
  say(ref: IssueRef, intent: Intent): Promise<Pick<View, 'receipts'>>;
  /** Walks over what waits in a round, in this tab. False where nothing does any more. */
  walk(round: string, waiting: IssueRef[]): Promise<boolean>;
  /** Has silence up to a round not count any more: rounds that rest go on, for everybody. */
  resume(pause: Pause): Promise<unknown>;
  print(): void;
  /** Gives the person a file; `type` is its media type. */
  save(name: string, type: string, text: string): void;
}
