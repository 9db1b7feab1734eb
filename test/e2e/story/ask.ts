import type { PanelOnPage } from '../browsers/page-model';
import { pressOne } from './press';
import type { Subject } from './subject';

/** Writes a comment, and says beside it whom it asks. */
export async function askBeside(
  panel: PanelOnPage,
  name: string,
  words: string,
  send: Parameters<Subject['ask']>[3],
): Promise<void> {
  await panel.type('[data-writer="comment"] textarea', words);
  const id = await send(words);
  await panel.click(`[data-comment="${id}"] [data-action="ask"]`);
  await pressOne(panel, `[data-comment="${id}"] [data-action="ask-of"]`, name);
}
