/** Which part of the page a visit replaces, and by which of the site's two ways. */
export interface Container {
  by: 'react' | 'turbo';
  selector: string;
}

const issuesApp = 'react-app[app-name="issues-react"]';
const board = 'projects-v2';

/** Pages of one app stay in it; everything else goes through Turbo. */
export function containerFor(url: URL): Container {
  const repo = (path: string) => /^\/[^/]+\/[^/]+\/issues\b/.exec(path)?.[0];
  const here = repo(location.pathname);
  if (document.querySelector(issuesApp) && here !== undefined && repo(url.pathname) === here)
    return { by: 'react', selector: `${issuesApp} [data-target="react-app.reactRoot"]` };
  if (document.querySelector(board) && url.pathname === location.pathname) return { by: 'react', selector: board };
  return { by: 'turbo', selector: '[data-turbo-body]' };
}

export function replaceContent(container: Container, page: Document): void {
  const { embeddedData, replaces } = document.documentElement.dataset;
  const found = document.querySelector(container.selector);
  const made = page.querySelector(container.selector);
  if (replaces === 'body') document.body.replaceWith(document.adoptNode(page.body));
  else if (found && made) found.replaceWith(document.adoptNode(made));
  else document.querySelector('[data-turbo-body]')?.replaceChildren(...document.adoptNode(page.body).children);
  if (container.by === 'react') replaceEmbedded(embeddedData, page);
}

/**
 * The React app asks the server for data and leaves the first page's in the document; sometimes there is none at all.
 */
function replaceEmbedded(what: string | undefined, page: Document): void {
  const script = document.querySelector('script[data-target="react-app.embeddedData"]');
  const fresh = page.querySelector('script[data-target="react-app.embeddedData"]');
  if (what === 'missing') script?.remove();
  else if (what === 'fresh' && script && fresh) script.textContent = fresh.textContent;
}
