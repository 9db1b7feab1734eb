/**
 * The place of a text in an element as ranges of the page, ignoring how white space is written.
 * Undefined where the page does not show it. The page itself is not changed.
 */
export function findText(roots: Element[], text: string): Range | undefined {
  const wanted = squeeze(text);
  if (!wanted) return undefined;
  for (const root of roots) {
    const range = findIn(root, wanted);
    if (range) return range;
  }
  return undefined;
}

interface Place {
  node: Text;
  offset: number;
}

function findIn(root: Element, wanted: string): Range | undefined {
  const { letters, places } = lettersOf(root);
  const start = letters.indexOf(wanted);
  if (start < 0) return undefined;
  const first = places[start];
  const last = places[start + wanted.length - 1];
  if (!first || !last) return undefined;
  const range = root.ownerDocument.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

/** All letters of an element without white space, each with its place. */
function lettersOf(root: Element): { letters: string; places: Place[] } {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const places: Place[] = [];
  let letters = '';
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!(node instanceof Text)) continue;
    for (let offset = 0; offset < node.data.length; offset += 1) {
      const letter = node.data.charAt(offset);
      if (/\s/.test(letter)) continue;
      letters += letter;
      places.push({ node, offset });
    }
  }
  return { letters, places };
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
