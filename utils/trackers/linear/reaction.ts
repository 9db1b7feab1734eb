import type { NativeReaction } from '@/utils/model/native';
import { digText } from '@/utils/model/dig';

/** [?] Whether Linear keeps a name as it was sent, so every name of the same sign is read. */
const contents: Record<string, NativeReaction['content']> = {
  '+1': '+1',
  thumbsup: '+1',
  '👍': '+1',
  '-1': '-1',
  thumbsdown: '-1',
  '👎': '-1',
  white_check_mark: 'ready',
  heavy_check_mark: 'ready',
  tada: 'ready',
  rocket: 'ready',
  '✅': 'ready',
  '🎉': 'ready',
  '🚀': 'ready',
};

/** What a reaction says; undefined for any other emoji. */
export function contentOf(reaction: unknown): NativeReaction['content'] | undefined {
  const name = (digText(reaction, 'emoji') ?? '').replaceAll(':', '');
  return Object.hasOwn(contents, name) ? contents[name] : undefined;
}
