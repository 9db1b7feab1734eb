import type { IssueRef } from '@/utils/model/ref';
import type { SayTools } from '@/utils/sync/say-tools';
import { TrackerError } from '@/utils/trackers/failure';
import { factsOf } from '@/utils/trackers/facts';
import { wordsOf } from '@/utils/views/written-text';
import { digestOf } from '@/utils/views/digests';
import { owe } from './say-comment';
import { entryFor, type Handler } from './handler';

/** 👍 or 👎, on a comment or on the issue: the tracker's own where it has them, else kept in the entry. */
export const thumb: Handler<'react'> = async (tools, wanted) => {
  const { ref, intent } = wanted;
  if (intent.comment !== undefined || factsOf(ref).capabilities.reactions === 'native') return owe(tools, wanted);
  const { place, known } = await entryFor(tools, wanted);
  return tools.said.say(place, known, 'reaction', intent.on ? intent.content : null, tools.now());
};

/** ✅ to the text as it stands. */
export const agreeToText: Handler<'ready'> = async (tools, wanted) => {
  const { place, known, me } = await entryFor(tools, wanted);
  const value = wanted.intent.on ? await agreeing(tools, wanted.ref, me !== undefined) : null;
  return tools.said.say(place, known, 'ready', value, tools.now());
};

/**
 * A ✅ is bound to the text as it stands: whoever is connected agrees to the API's, which no script of a page can
 * change. A copy is kept, to show later what changed since.
 */
async function agreeing({ store }: SayTools, ref: IssueRef, connected: boolean): Promise<{ text: string }> {
  const row = await store.issue(ref);
  if (connected && !row) throw notRead();
  if (connected && row && row.text.readBy !== 'api') throw new TrackerError('invalid', { key: 'issue.text-from-page' });
  const digest = row && (await digestOf(row.text));
  if (!row || digest === undefined) throw new TrackerError('invalid', { key: 'issue.text-unknown' });
  await store.keepAgreed(ref, { digest, title: row.text.title, body: wordsOf(row.text) });
  return { text: digest };
}

export function notRead(): TrackerError {
  return new TrackerError('invalid', { key: 'issue.not-read' });
}
