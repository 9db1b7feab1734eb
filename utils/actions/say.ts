import type { Intent, IntentKind } from '@/utils/model/intent';
import type { IssueRef } from '@/utils/model/ref';
import type { SayTools } from '@/utils/sync/say-tools';
import { sayChange } from './say-change';
import { tick, waive } from './say-check';
import { sayComment } from './say-comment';
import { sayLive } from './say-live';
import { sayMark } from './say-marks';
import { ask } from './say-question';
import { agreeToText, thumb } from './say-reaction';
import { pass, putIn } from './say-round';
import { saySummary } from './say-summary';
import { agree, closeBallot, revote, vote } from './say-vote';
import type { Handler, Wanted } from './handler';

/** What keeps each kind of intent: a new one (`utils/model/intent.ts`) does not compile before it stands here. */
const handlers: { [K in IntentKind]: Handler<K> } = {
  react: thumb,
  ready: agreeToText,
  comment: sayComment,
  reply: sayComment,
  edit: sayComment,
  summary: saySummary,
  vote,
  agree,
  reveal: closeBallot,
  revote,
  ask,
  decide: sayMark,
  todo: sayMark,
  'put-in': putIn,
  pass,
  live: sayLive,
  status: sayChange,
  label: sayChange,
  estimate: sayChange,
  priority: sayChange,
  plan: sayChange,
  assign: sayChange,
  tick,
  waive,
};

/**
 * Keeps one thing that the person says: as a command where the tracker can hold it, else as part of their entry. `id`
 * is its screen's: what was heard before, however it ended, is not kept again. Rejects with what is in the way.
 */
export async function sayIt(tools: SayTools, ref: IssueRef, intent: Intent, id: string): Promise<void> {
  // What it would meet now may be its own doing: a ballot that its vote opened, a comment that its text stands in.
  if (await tools.said.heard(id)) return;
  await handle(intent.kind, tools, { ref, intent, id });
}

function handle<K extends IntentKind>(kind: K, tools: SayTools, wanted: Wanted<K>): Promise<void> {
  const handler: Handler<K> = handlers[kind];
  return handler(tools, wanted);
}
