import { Window } from 'happy-dom';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { normalise } from './linear/markdown/normalise';
import { prose } from './linear/pages/client/prose';
import { written } from './linear/pages/client/written';
import { createLinear } from './linear/linear';

// The double reads files, which the browser's environment cannot: only the elements come from there.
const page = new Window();
for (const name of ['document', 'HTMLElement', 'HTMLAnchorElement', 'HTMLImageElement'] as const)
  vi.stubGlobal(name, page[name]);
afterAll(() => vi.unstubAllGlobals());

function editor(markdown: string): HTMLElement {
  const element = document.createElement('div');
  element.append(...prose(markdown));
  return element;
}

describe("the editor of Linear's pages", () => {
  const texts = createLinear().world.issues.map((issue) => [issue.title, issue.description ?? '']);

  it.each(texts.filter(([title]) => !title?.includes('<img')))(
    'shows "%s" so that typing there keeps the rest',
    (_, markdown) => {
      expect(normalise(written(editor(markdown ?? '')))).toBe(markdown);
    },
  );

  it('has the marks of a task item', () => {
    const [item] = editor('- [x] Paid *twice*').querySelectorAll(
      'ul[data-type="todo_list"].list-node > li[data-type="todo_item"]',
    );
    expect([
      item?.getAttribute('data-done'),
      item?.querySelector('[role="checkbox"]')?.getAttribute('aria-checked'),
      item?.querySelector('.todo-content > p.text-node')?.innerHTML,
    ]).toEqual(['true', 'true', 'Paid <em>twice</em>']);
  });

  it('makes text of markup, and links only of web addresses', () => {
    const shown = editor(
      createLinear().world.issues.find((one) => one.number === 9 && one.description?.includes('<script>'))
        ?.description ?? '',
    );
    expect(shown.querySelectorAll('script, [onerror], h1, iframe, [href^="javascript"]')).toHaveLength(0);
    expect(shown.textContent).toContain('<script>document');
    expect(shown.querySelector('pre')?.dataset['language']).toBe('tend-entries');
  });

  it.each([
    ['1. one\n2. two\n   * inner', 'ol > li > ul > li'],
    ['> said\n>\n> twice', 'blockquote > p + p'],
    ['| a | b |\n| --- | --- |\n| 1 | 2 |', 'table tr + tr td'],
    ['One\n\n---\n\nTwo', 'p + hr + p'],
    ['See `code`, ~~old~~ and [this](https://example.com/a)', 'p code, p s, p a[href="https://example.com/a"]'],
  ])('knows %j', (markdown, selector) => {
    expect(editor(markdown).querySelector(selector)).not.toBeNull();
  });
});
