/** A page of Linear with one issue on it, as far as readers care. */
export interface LinearPage {
  title: string;
  shown?: string;
  /** The description's elements; undefined: the editor is not there yet. */
  description?: string | undefined;
  /** Labels of the editors; other languages may have others. */
  labels?: [title: string, description: string];
  details?: string;
}

export function linearPage({
  title,
  shown = title.replace(/^[A-Z]+-\d+ /, ''),
  description,
  labels = ['Issue title', 'Issue description'],
  details = '',
}: LinearPage): Document {
  const editor =
    description === undefined
      ? ''
      : `<div data-editor-id="issue-94c11c2d-1fb4-4d4b-a668-def1cf8dccec"><div class="ProseMirror" contenteditable="true" role="textbox" aria-label="${labels[1]}" aria-multiline="true">${description}</div></div>`;
  const html = `<div data-view-id="issue-view"><div class="ProseMirror" contenteditable="true" role="textbox" aria-label="${labels[0]}" aria-multiline="false"><p class="text-node">${shown}</p></div>${editor}
    <form><div class="ProseMirror" contenteditable="true" role="textbox"><p class="text-node editor-placeholder" data-empty-text="Leave a comment…"><br></p></div></form></div>
    <div data-details-pane-section-content="true">${details}</div>`;
  const page = new DOMParser().parseFromString(`<!doctype html><html><body>${html}</body></html>`, 'text/html');
  page.title = title;
  return page;
}
