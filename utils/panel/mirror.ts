import type { PanelState } from '@/components/panel/panel-state';
import type { Cell } from '@/utils/page/cell';
import { sentence } from '@/utils/words/sentence';
import type { PanelDoor } from './door';

/**
 * Has the sheet's state follow that of the closed panel and the other way round, until the signal ends: the closed
 * panel reads the page and hears the background, the sheet what the person does.
 */
export function mirror(closed: PanelDoor['state'], own: PanelState, signal: AbortSignal): void {
  const stops = [
    // Another issue first, and what goes with it.
    closed.ref.subscribe((ref) => {
      if (ref !== own.ref.value) own.forget();
    }),
    ...both(closed.ref, own.ref),
    ...both(closed.pending, own.pending),
    ...both(closed.refusals, own.refusals),
    ...both(closed.failure, own.failure),
    ...both(closed.updated, own.updated),
    ...both(closed.sharing, own.sharing),
    ...both(closed.walk, own.walk),
    // The closed panel has no words of trackers: what it was told comes back as a sentence.
    closed.said.subscribe((said) => (own.said.value = sentence(said))),
    own.said.subscribe((said) => (closed.said.value = said)),
    ...both(closed.open, own.open),
    ...both(closed.view, own.view),
    closed.kept.subscribe((drafts) => own.remember(drafts)),
  ];
  signal.addEventListener('abort', () => stops.forEach((stop) => stop()));
}

/** Takes the first one's value, and has each take the other's from then on. */
function both<T>(first: Cell<T>, second: Cell<T>): (() => void)[] {
  return [first.subscribe((value) => (second.value = value)), second.subscribe((value) => (first.value = value))];
}
