import { summarise } from '@/utils/model/readiness/summary';
import type { Told } from '@/utils/model/told';
import type { View } from '@/utils/model/view';
import type { Cell } from '@/utils/page/cell';
import { dress, element } from '@/utils/page/element';
import { sentence } from '@/utils/words/sentence';
import { createRing } from './ring';
import type { IssueState } from '@/utils/panel/issue-state';

interface Place {
  page: Document;
  root: Element;
  state: Omit<IssueState, 'forget' | 'remember'>;
  /** The sheet: whether it is drawn where the panel is open, and why it could not be had. */
  there: Cell<boolean>;
  missing: Cell<Told | null>;
  acts: ClosedActs;
  signal: AbortSignal;
}

/** What the closed panel's buttons do. */
interface ClosedActs {
  setOpen(open: boolean): void;
  /** The person may be about to open it. */
  near(): void;
  retry(): void;
  reload(): void;
}

/**
 * What shows of a panel while it is closed, or its sheet is still to come: the tab, and for assistive scripts and tests
 * what is known of the issue as plain text.
 */
export function showClosed({ page, root, state, there, missing, acts, signal }: Place): void {
  const tab = createTab(page, state, missing, acts);
  const folded = element(page, 'div', { hidden: '' });
  const fold = createFold(page, folded);
  const said = element(page, 'div', { class: 'said', role: 'status' });
  const named = { class: 'tend', role: 'complementary', 'aria-label': 'Tend', 'data-open': 'false' };
  const aside = element(page, 'aside', named, tab.button, folded, said);
  const draw = (): void => {
    const isOpen = state.open.value;
    if (signal.aborted || !state.ref.value || (isOpen && there.value)) return aside.remove();
    const view = state.shown.value;
    tab.draw(view);
    fold(view);
    said.textContent = typeof state.said.value === 'string' ? state.said.value : '';
    aside.querySelector('.beside')?.remove();
    if (isOpen && missing.value !== null)
      said.before(createNotice(page, sentence(missing.value), state.updated.value, acts));
    if (aside.parentNode !== root) root.append(aside);
  };
  let due = false;
  const drawSoon = (): void => {
    if (due) return;
    due = true;
    queueMicrotask(() => {
      due = false;
      draw();
    });
  };
  const { ref, view, pending, refusals, open, failure, updated, said: words } = state;
  const stops = [ref, view, pending, refusals, open, failure, updated, words, there, missing].map((one) =>
    one.subscribe(drawSoon),
  );
  signal.addEventListener('abort', () => {
    stops.forEach((stop) => stop());
    draw();
  });
  draw();
}

/** How many required checks pass, and whether anything changed since the last look. */
function createTab(page: Document, state: Place['state'], missing: Place['missing'], acts: ClosedActs) {
  const { ring, draw } = createRing(page);
  const button = element(page, 'button', { type: 'button', class: 'tab' }, ring);
  button.addEventListener('click', () => {
    if (!state.open.value) acts.setOpen(true);
    else if (missing.value !== null) acts.setOpen(false);
  });
  for (const type of ['pointerenter', 'focus'])
    button.addEventListener(type, ({ isTrusted }) => isTrusted && acts.near());
  return {
    button,
    draw: (view: View | null): void => {
      const { passed, required } = summarise(view?.checks ?? []);
      const label = view
        ? `Open Tend: ${passed} of ${required} required checks pass${view.since ? ', changed since you looked' : ''}`
        : 'Open Tend';
      dress(button, {
        'data-news': view?.since && '',
        'aria-expanded': String(state.open.value),
        'aria-busy': state.open.value && missing.value === null ? 'true' : undefined,
        'aria-label': label,
        title: `${label} (Alt+Shift+G)`,
      });
      draw(passed, required, state.failure.value ? '!' : view ? String(passed) : '·');
    },
  };
}

/** Verdicts and reactions without the rows and pictures that only an open panel needs; drawn anew where they differ. */
function createFold(page: Document, folded: Element): (view: View | null) => void {
  let drawn = '';
  return (view) => {
    const lines = view ? linesOf(view) : [];
    const now = JSON.stringify(lines);
    if (now === drawn) return;
    drawn = now;
    folded.replaceChildren(...lines.map(([name, attributes, text]) => element(page, name, attributes, text)));
  };
}

type Line = [name: 'div' | 'button', attributes: Record<string, string | number | undefined>, text: string];

function linesOf({ checks, reactions }: View): Line[] {
  return [
    // Keys and values: their words come with the sheet.
    ...checks.map(({ id, verdict, why }): Line => [
      'div',
      { 'data-check': id, 'data-verdict': verdict },
      `${id}: ${verdict} ${JSON.stringify(why)}`,
    ]),
    ...reactions.map(({ kind, mine, team, unseen }): Line => [
      'button',
      {
        type: 'button',
        'data-reaction': kind,
        'data-count': unseen ? undefined : team.length,
        'aria-pressed': String(mine),
      },
      team.map(({ name }) => name).join(', ') || kind,
    ]),
  ];
}

/** Why the sheet could not be had, and what to do. */
function createNotice(page: Document, why: string, isUpdate: boolean, { reload, retry }: ClosedActs): Element {
  const button = element(
    page,
    'button',
    { type: 'button', class: 'button' },
    isUpdate ? 'Reload the page' : 'Try again',
  );
  button.addEventListener('click', isUpdate ? reload : retry);
  const kind = isUpdate ? 'updated' : 'failure';
  return element(
    page,
    'div',
    { class: 'notice beside', role: 'alert', 'data-notice': kind },
    element(page, 'p', {}, why),
    button,
  );
}
