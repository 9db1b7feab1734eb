import type { RowData } from './data';
import { el, link } from './dom';

/** A list of issues, each a link to its page. */
export function rows(issues: RowData[]): HTMLElement[] {
  return issues.map(({ identifier, title, url, state, labels }) =>
    link(
      new URL(url).pathname,
      { 'data-list-key': identifier, class: 'row' },
      el('span', { class: 'muted' }, identifier),
      el('span', { class: 'state', title: state.name }, state.name),
      el('span', { class: 'row-title' }, title),
      labels.nodes.map(({ name }) => el('span', { class: 'label' }, name)),
    ),
  );
}

export function listView(heading: string, issues: RowData[]): HTMLElement {
  return el(
    'div',
    { class: 'list-page' },
    el('header', {}, el('h1', {}, heading)),
    el('div', { 'data-scroll-container': 'true', 'data-view-id': 'issues-list', tabindex: '-1' }, rows(issues)),
  );
}

export function plainView(heading: string): HTMLElement {
  return el('div', { class: 'list-page' }, el('header', {}, el('h1', {}, heading)));
}
