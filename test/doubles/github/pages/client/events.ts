/** Dispatches one of the site's events on the document, where `applies`. */
export function tell(name: string, applies: boolean, detail: unknown): void {
  if (applies) document.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }));
}

export function delayOf(name: 'contentDelay' | 'titleDelay' | 'metaDelay'): number {
  return Number(document.documentElement.dataset[name] ?? 0);
}
