import { overLimit } from '@/utils/model/comment';
import { sentence } from '@/utils/words/sentence';
import type { PanelState } from '../panel-state';

/** That a text is longer than a comment may be here, in a sentence, before it is sent; undefined where it is not. */
export function tooLong(text: string, { shown }: PanelState): string | undefined {
  const told = shown.value && overLimit(text, shown.value.tracker);
  return told ? sentence(told) : undefined;
}
