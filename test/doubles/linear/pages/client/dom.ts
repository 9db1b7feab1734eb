type Child = Node | string | undefined;

/** An element with attributes and children. Texts stay texts: nothing here makes markup of them. */
export function el(
  tag: string,
  attributes: Record<string, string> = {},
  ...children: (Child | Child[])[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.flat().filter((one) => one !== undefined));
  return element;
}

/** A button that does something. */
export function button(
  label: string,
  attributes: Record<string, string>,
  act: (element: HTMLElement) => void,
): HTMLElement {
  const made = el('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', () => act(made));
  return made;
}

/** A link the app follows without loading a page. */
export function link(href: string, attributes: Record<string, string>, ...children: (Child | Child[])[]): HTMLElement {
  return el('a', { href, ...attributes }, ...children);
}
