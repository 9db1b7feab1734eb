/**
 * The places of texts in elements as ranges of the page, ignoring how white space is written; none
 * for a text that the page does not show. The page itself is not changed. Each element is read once.
 */
export function findTexts(roots: Element[], texts: string[]): Range[] {
  const wanted = texts.map(squeeze).filter(Boolean);
  if (wanted.length === 0) return [];
  const written = roots.map(readLetters);
  return wanted.map((text) => rangeOf(written, text)).filter((range) => range !== undefined);
}

/** The letters of an element without white space, and at which of them each of its text nodes starts. */
interface Letters {
  all: string;
  nodes: Text[];
  starts: number[];
}

function readLetters(root: Element): Letters {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  const starts: number[] = [];
  const parts: string[] = [];
  let start = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const part = squeeze(node.nodeValue ?? '');
    if (!(node instanceof Text) || !part) continue;
    nodes.push(node);
    starts.push(start);
    parts.push(part);
    start += part.length;
  }
  return { all: parts.join(''), nodes, starts };
}

function rangeOf(written: Letters[], wanted: string): Range | undefined {
  for (const letters of written) {
    const start = letters.all.indexOf(wanted);
    if (start >= 0) return rangeBetween(placeOf(letters, start), placeOf(letters, start + wanted.length - 1));
  }
  return undefined;
}

function rangeBetween(first: Place | undefined, last: Place | undefined): Range | undefined {
  if (!first || !last) return undefined;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

interface Place {
  node: Text;
  offset: number;
}

/** Where one letter stands: in the last text node that starts at it or before. */
function placeOf({ nodes, starts }: Letters, letter: number): Place | undefined {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= letter) low = middle;
    else high = middle - 1;
  }
  const node = nodes[low];
  return node && { node, offset: offsetOf(node.data, letter - (starts[low] ?? 0)) };
}

/** The offset of the letter that has so many letters before it, white space not counted. */
function offsetOf(data: string, before: number): number {
  let left = before;
  let offset = 0;
  while (left > 0 || isSpace(data, offset)) {
    if (!isSpace(data, offset)) left -= 1;
    offset += 1;
  }
  return offset;
}

function isSpace(data: string, offset: number): boolean {
  return /\s/.test(data.charAt(offset));
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
