/** What stands in an editor, as Markdown: enough for somebody who types into it. */
export function written(editor: Element): string {
  return [...editor.childNodes]
    .map((node) => blockText(node, ''))
    .filter((text) => text !== '')
    .join('\n\n');
}

function blockText(node: Node, indent: string): string {
  if (!(node instanceof HTMLElement)) return node.textContent ?? '';
  const heading = /^H([1-6])$/.exec(node.tagName)?.[1];
  if (heading !== undefined) return `${'#'.repeat(Number(heading))} ${inlineText(node)}`;
  if (node.tagName === 'UL' || node.tagName === 'OL')
    return [...node.children]
      .map((item, index) => itemText(item, indent, node.tagName === 'OL' ? `${index + 1}.` : '*'))
      .join('\n');
  if (node.tagName === 'PRE') return `\`\`\`${node.dataset['language'] ?? ''}\n${node.textContent ?? ''}\n\`\`\``;
  if (node.tagName === 'HR') return '---';
  if (node.tagName === 'BLOCKQUOTE')
    return [...node.children].map((child) => `> ${blockText(child, '')}`).join('\n>\n');
  return inlineText(node);
}

function itemText(item: Element, indent: string, bullet: string): string {
  const done = item.getAttribute('data-done');
  const sign = done === null ? bullet : `- [${done === 'true' ? 'x' : ' '}]`;
  const [first, ...rest] = [...(item.querySelector(':scope > .todo-content') ?? item).children];
  return [
    `${indent}${sign} ${first ? inlineText(first) : ''}`,
    ...rest.map((child) => blockText(child, `${indent}  `)),
  ].join('\n');
}

const marks: Record<string, string> = { STRONG: '**', EM: '*', S: '~~', CODE: '`' };

function inlineText(element: Element): string {
  return [...element.childNodes]
    .map((node) => {
      if (!(node instanceof HTMLElement)) return node.textContent ?? '';
      if (node instanceof HTMLAnchorElement && node.href !== '') return `[${inlineText(node)}](${node.href})`;
      if (node instanceof HTMLImageElement) return `![${node.alt}](${node.src})`;
      if (node.tagName === 'BR') return node.className === '' ? '\n' : '';
      const mark = marks[node.tagName] ?? '';
      return mark + inlineText(node) + mark;
    })
    .join('');
}
