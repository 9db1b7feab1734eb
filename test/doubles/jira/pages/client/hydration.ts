/** How long after a foreign node the app notices, and how long it takes to draw itself again; milliseconds. */
const [notices, redraws] = [30, 150];

let watching: MutationObserver | undefined;

/**
 * The app believes in its own drawing only: whatever else turns up inside it makes it throw everything away
 * and draw anew. `data-hydration` of the root element says so, `data-rebuilt` how often.
 */
export function guardApp(): void {
  const app = document.querySelector('#jira-frontend');
  if (!app || document.documentElement.dataset['hydrates'] !== 'true') return;
  let timer = 0;
  watching = new MutationObserver(() => {
    clearTimeout(timer);
    timer = window.setTimeout(() => rebuild(app), notices);
  });
  pristine = [...app.childNodes].map((node) => node.cloneNode(true));
  resume(app);
}

let pristine: Node[] = [];

/** Changes the app makes itself. */
export function draw(change: () => void): void {
  watching?.disconnect();
  change();
  const app = document.querySelector('#jira-frontend');
  if (!app || !watching) return;
  pristine = [...app.childNodes].map((node) => node.cloneNode(true));
  resume(app);
}

function rebuild(app: Element): void {
  const { dataset } = document.documentElement;
  dataset['hydration'] = 'mismatch';
  dataset['rebuilt'] = String(Number(dataset['rebuilt'] ?? 0) + 1);
  watching?.disconnect();
  app.replaceChildren();
  window.setTimeout(() => {
    app.replaceChildren(...pristine.map((node) => node.cloneNode(true)));
    resume(app);
  }, redraws);
}

function resume(app: Element): void {
  watching?.observe(app, { childList: true, subtree: true });
}
