/** What a page's hotkeys did stands on the root element: `data-hotkey` the last one, `data-hotkeys` all of them. */
export function recordHotkey(fired: string): void {
  const { dataset } = document.documentElement;
  dataset['hotkey'] = fired;
  dataset['hotkeys'] = [dataset['hotkeys'], fired].filter(Boolean).join(',');
}
