import { findTexts } from './find-text';

/** A check may rest on thousands of lines; nobody looks at more than these at once. */
const mostTexts = 50;
const mostBoxes = 200;

/** Marks texts on the page while the person looks at the check that rests on them. */
export interface Pointer {
  /** Shows where the texts stand, the first 50 of them, and says how many the page shows. */
  at(texts: string[]): number;
  /** Brings the first into view. */
  reveal(texts: string[]): boolean;
  clear(): void;
}

/**
 * Draws boxes over the evidence, in a layer of the panel's own shadow root: nothing is written into
 * the page, and its selection stays as it is. The boxes follow scrolling.
 */
export function createPointer(
  page: Document,
  shadow: ShadowRoot,
  rootsOf: (page: Document) => Element[],
  signal: AbortSignal,
): Pointer {
  const layer = page.createElement('div');
  layer.className = 'evidence-layer';
  layer.setAttribute('aria-hidden', 'true');
  shadow.append(layer);
  let ranges: Range[] = [];
  const draw = (): void => layer.replaceChildren(...ranges.flatMap((range) => boxesOf(page, range)));
  const find = (texts: string[]): Range[] => findTexts(rootsOf(page), texts.slice(0, mostTexts));
  const follow = (): void => {
    if (ranges.length > 0) draw();
  };
  page.addEventListener('scroll', follow, { capture: true, passive: true, signal });
  page.defaultView?.addEventListener('resize', follow, { passive: true, signal });
  return {
    at: (texts) => {
      ranges = find(texts);
      draw();
      return ranges.length;
    },
    reveal: (texts) => {
      const [first] = find(texts);
      first?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'smooth' });
      return first !== undefined;
    },
    clear: () => {
      ranges = [];
      draw();
    },
  };
}

/** A box for each line of each stretch of text; the boxes of elements around it would lie twice over each other. */
function boxesOf(page: Document, range: Range): Element[] {
  const rects = textRangesOf(page, range).flatMap((part) => [...part.getClientRects()]);
  return rects.slice(0, mostBoxes).map((rect) => {
    const box = page.createElement('div');
    box.className = 'evidence-box';
    box.style.cssText = `left:${rect.left - 2}px;top:${rect.top - 1}px;width:${rect.width + 4}px;height:${rect.height + 2}px`;
    return box;
  });
}

function textRangesOf(page: Document, range: Range): Range[] {
  if (range.startContainer === range.endContainer) return [range];
  const parts: Range[] = [];
  const walker = page.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  walker.currentNode = range.startContainer;
  for (
    let node: Node | null = range.startContainer;
    node && parts.length < mostBoxes;
    node = node === range.endContainer ? null : walker.nextNode()
  ) {
    if (!(node instanceof Text) || !node.data.trim()) continue;
    const part = page.createRange();
    part.setStart(node, node === range.startContainer ? range.startOffset : 0);
    part.setEnd(node, node === range.endContainer ? range.endOffset : node.length);
    parts.push(part);
  }
  return parts;
}
