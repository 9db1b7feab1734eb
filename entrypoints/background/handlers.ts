import type { Answers, Request } from '@/utils/messages/request';
import type { Beside } from './tabs';

/** Who asks: a document in a tab; -1 where it is in none. */
export interface Asker extends Beside {
  url: string;
}

export type Handler<K extends Request['kind']> = (
  request: Extract<Request, { kind: K }>,
  asker: Asker,
) => Promise<Answers[K]>;
export type Handlers = { [K in Request['kind']]: Handler<K> };
export type PageKind =
  'seen' | 'sheet' | 'show' | 'read' | 'left' | 'draft' | 'panel' | 'options' | 'look' | 'last-seen' | 'walk';
export type SharedKind =
  | 'session'
  | 'say'
  | 'discussion'
  | 'summary'
  | 'brief'
  | 'preview'
  | 'places'
  | 'people'
  | 'retry'
  | 'drop'
  | 'plan'
  | 'setup'
  | 'adopt'
  | 'join';

/** For what is done and answers nothing. */
export async function nothing(done: Promise<unknown>): Promise<null> {
  await done;
  return null;
}
