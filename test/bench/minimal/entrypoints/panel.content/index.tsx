import { render } from 'preact';
import { browser } from 'wxt/browser';
import { createShadowRootUi } from 'wxt/utils/content-script-ui/shadow-root';
import { defineContentScript } from 'wxt/utils/define-content-script';
import './style.css';

/** The panel as WXT's guide builds it, with nothing in it but a title and one verdict. */
export default defineContentScript({
  matches: ['https://github.com/*/issues/*'],
  cssInjectionMode: 'ui',
  async main(ctx) {
    const ui = await createShadowRootUi(ctx, {
      name: 'minimal-panel',
      position: 'overlay',
      anchor: 'body',
      onMount: (container) => {
        void show(container);
        return container;
      },
      onRemove: (container) => container && render(null, container),
    });
    ui.mount();
  },
});

async function show(container: HTMLElement): Promise<void> {
  const { title } = document;
  const { verdict } = await browser.runtime.sendMessage<{ title: string }, { verdict: string }>({ title });
  render(<Minimal title={title} verdict={verdict} />, container);
}

function Minimal({ title, verdict }: { title: string; verdict: string }) {
  return (
    <aside>
      <h2>{title}</h2>
      <p data-check="title" data-verdict={verdict}>
        {verdict}
      </p>
    </aside>
  );
}
