// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPointer, type Pointer } from '@/utils/page/point';

/** happy-dom lays nothing out: each range is a line of its own length here. Where boxes stand is checked end to end. */
const rects = (range: Range): DOMRect[] => (range.toString() ? [new DOMRect(10, 20, range.toString().length, 16)] : []);
let end: AbortController;
let shadow: ShadowRoot;
let body: HTMLElement;
let pointer: Pointer;

beforeEach(() => {
  end = new AbortController();
  document.body.innerHTML =
    '<h1>Drafts are lost</h1><main><p>Given <b>no line</b>, the draft stays.</p></main><div id="host"></div>';
  shadow =
    document.querySelector('#host')?.attachShadow({ mode: 'open' }) ?? document.body.attachShadow({ mode: 'open' });
  body = document.querySelector('main') ?? document.body;
  vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(function getClientRects(this: Range) {
    return Object.assign(rects(this), { item: () => null });
  });
  pointer = createPointer(document, shadow, (page) => [...page.querySelectorAll('h1, main')], end.signal);
});
afterEach(() => {
  end.abort();
  vi.restoreAllMocks();
});

const boxes = (): HTMLElement[] => [...shadow.querySelectorAll<HTMLElement>('.evidence-box')];

describe('pointing at evidence', () => {
  it('says how much of it the page shows, and marks that', () => {
    expect(pointer.at(['Drafts', 'no line, the draft', 'nowhere'])).toBe(2);
    // One for each stretch of text: the bold words have their own, and no second one around them.
    expect(boxes().map(({ style }) => style.width)).toEqual(['10px', '11px', '15px']);
    expect(boxes()[0]?.style).toMatchObject({ left: '8px', top: '19px', height: '18px' });
  });

  it('writes nothing into the page and hides the marks from assistive technology', () => {
    const before = document.body.innerHTML;
    pointer.at(['no line']);
    expect(document.body.innerHTML).toBe(before);
    expect(shadow.querySelector('.evidence-layer')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('marks only what was asked for last, and nothing once cleared', () => {
    pointer.at(['Drafts', 'no line']);
    pointer.at(['stays']);
    expect(boxes()).toHaveLength(1);
    pointer.clear();
    expect(boxes()).toEqual([]);
    expect(pointer.at([])).toBe(0);
  });

  it('follows the page as it scrolls and changes its size', () => {
    pointer.at(['stays']);
    for (const [place, type] of [
      [body, 'scroll'],
      [window, 'resize'],
    ] as const) {
      const [before] = boxes();
      place.dispatchEvent(new Event(type));
      expect(boxes()).toHaveLength(1);
      expect(boxes()[0]).not.toBe(before);
    }
  });

  it('brings the first text into view, and says where there is none', () => {
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView');
    expect(pointer.reveal(['nowhere', 'no line'])).toBe(true);
    expect(scrolled.mock.contexts).toEqual([document.querySelector('b')]);
    expect(pointer.reveal(['nowhere'])).toBe(false);
    expect(pointer.reveal([])).toBe(false);
    expect(scrolled).toHaveBeenCalledOnce();
  });

  it('marks as many texts as anybody looks at, out of thousands on a page of 200 KB, and reads the page once', () => {
    const lines = Array.from({ length: 4000 }, (_, at) => `line ${at}: the draft of a comment is still there`);
    body.innerHTML = lines.map((line) => `<p>${line}</p>`).join('');
    const walks = vi.spyOn(document, 'createTreeWalker');
    // Looking each of them up anew takes minutes.
    expect(pointer.at(lines.slice(-3000))).toBe(50);
    expect(walks.mock.calls.map(([root]) => root)).toEqual([...document.querySelectorAll('h1, main')]);
  });

  it('ends with the panel', () => {
    const drawn = vi.spyOn(Range.prototype, 'getClientRects');
    pointer.at(['stays']);
    drawn.mockClear();
    end.abort();
    body.dispatchEvent(new Event('scroll'));
    window.dispatchEvent(new Event('resize'));
    expect(drawn).not.toHaveBeenCalled();
  });
});
