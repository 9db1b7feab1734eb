import { post, send } from './send';

/** A menu of the column of facts. It lies in the browser's top layer, above any z-index, as GitHub's do. */
export function openLabels(button: HTMLElement): void {
  document.querySelector('.side-menu')?.remove();
  const menu = Object.assign(document.createElement('div'), { className: 'side-menu', popover: 'auto' });
  menu.setAttribute('role', 'menu');
  menu.setAttribute('aria-label', button.textContent?.trim() ?? '');
  document.body.append(menu);
  menu.showPopover();
  const { bottom, left } = button.getBoundingClientRect();
  Object.assign(menu.style, { top: `${bottom}px`, left: `${left}px` });
  if (button.dataset['hotkey'] === 'l') void fill(menu);
  else menu.textContent = 'Nothing to choose from';
}

async function fill(menu: HTMLElement): Promise<void> {
  const { labels } = await post({ does: 'read-labels' });
  if (!Array.isArray(labels)) return;
  for (const name of labels.map(String)) {
    const item = Object.assign(document.createElement('button'), { type: 'button', textContent: name });
    item.setAttribute('role', 'menuitem');
    item.addEventListener('click', () => {
      menu.remove();
      void send({ does: 'toggle-label', name });
    });
    menu.append(item);
  }
}
