/** Jira's own pages write by REST, with the session's cookies and from the site's origin. */
export async function setField(field: 'summary' | 'description', text: string): Promise<void> {
  await send('PUT', '', { fields: { [field]: field === 'description' ? written(text) : text } });
}

export async function commentOn(text: string): Promise<void> {
  await send('POST', '/comment', { body: written(text) });
}

export async function moveIssue(id: string): Promise<void> {
  await send('POST', '/transitions', { transition: { id } });
}

async function send(method: string, path: string, body: unknown): Promise<void> {
  const { api = '' } = document.documentElement.dataset;
  const key =
    document.querySelector<HTMLElement>('.portal-dialog [data-issue-shown]')?.dataset['issueShown'] ??
    document.querySelector<HTMLElement>('[data-issue-shown]')?.dataset['issueShown'] ??
    '';
  const response = await fetch(`${api}/issue/${key}${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) document.documentElement.dataset['refused'] = await response.text();
  document.dispatchEvent(new CustomEvent('double:visit'));
}

/** In the site's markup: paragraphs. */
function written(text: string): unknown {
  if (document.documentElement.dataset['text'] === 'wiki') return text;
  const paragraphs = text.split(/\n{2,}/).filter((one) => one.trim() !== '');
  return {
    type: 'doc',
    version: 1,
    content: paragraphs.map((one) => ({ type: 'paragraph', content: [{ type: 'text', text: one }] })),
  };
}
