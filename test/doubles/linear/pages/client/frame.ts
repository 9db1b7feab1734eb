import type { Me } from './data';
import { button, el, link } from './dom';

/** The app around a page: sidebar, the place for the page, the agent's bar, toasts. `body` itself never scrolls. */
export function frame({ organization, teams }: Me, create: () => void): HTMLElement {
  const base = `/${organization.urlKey}`;
  const item = (href: string, text: string) =>
    el(
      'div',
      { role: 'button', 'data-visible-sidebar-item': 'true' },
      link(href, { 'data-active': 'false', draggable: 'true' }, text),
    );
  const top = el(
    'div',
    { class: 'side-top' },
    el(
      'button',
      {
        type: 'button',
        'aria-label': `${organization.name} Workspace Menu`,
        'aria-haspopup': 'menu',
        'aria-expanded': 'false',
      },
      organization.name,
    ),
    el('button', { type: 'button', 'aria-label': 'Search workspace' }, '⌕'),
    button('✎', { 'aria-label': 'Create new issue' }, create),
  );
  const boundary = el(
    'ul',
    { id: 'teams-boundary-container' },
    teams.nodes.map(({ key, name }) => el('li', {}, el('span', {}, name), item(`${base}/team/${key}/all`, 'Issues'))),
  );
  const nav = el(
    'nav',
    {},
    top,
    el(
      'div',
      { 'data-scroll-container': 'true', tabindex: '-1' },
      item(`${base}/inbox`, 'Inbox'),
      item(`${base}/my-issues/assigned`, 'My issues'),
      el(
        'div',
        { id: 'sidebarWorkspace' },
        item(`${base}/projects/all`, 'Projects'),
        item(`${base}/views/issues`, 'Views'),
      ),
      el('div', { id: 'sidebarMyTeams' }, boundary),
    ),
  );
  const main = el(
    'main',
    {},
    el('div', { id: 'skip-nav' }),
    el('div', { id: 'page' }),
    el('div', { id: 'portalLayoutRoot' }),
  );
  const bar = el(
    'div',
    { class: 'toolbar', 'data-agent-toolbar-bounds': 'true' },
    el('button', { type: 'button', 'aria-label': 'Agent' }, 'Agent'),
  );
  return el(
    'div',
    { class: 'theme-provider', style: 'display: contents' },
    el('a', { href: '#skip-nav', class: 'vh' }, 'Skip to content'),
    el(
      'div',
      { id: 'mainLayoutContainer' },
      el('div', { class: 'side' }, nav, el('div', { class: 'resize', 'aria-hidden': 'true' })),
      el('div', { class: 'col' }, main, bar),
    ),
    el('div', { class: 'agent-anchor', 'aria-hidden': 'true' }),
    el('section', { class: 'toast', 'aria-label': 'Notifications alt+T', tabindex: '-1', 'aria-live': 'polite' }),
    el('span', { id: 'announcer', role: 'status', 'aria-live': 'polite', class: 'vh' }),
  );
}
