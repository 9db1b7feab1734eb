/** An element of a page's document, not yet in it; attributes that are undefined are left out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  page: Document,
  name: K,
  attributes: Attributes,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = page.createElement(name);
  dress(made, attributes);
  made.append(...content);
  return made;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Has an element carry these attributes; those that are undefined, not. */
export function dress(made: Element, attributes: Attributes): void {
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) made.removeAttribute(key);
    else if (made.getAttribute(key) !== String(value)) made.setAttribute(key, String(value));
  }
}
