/** Sends what somebody did on the page, then draws the page anew. */
export async function send(fields: Record<string, unknown>, path = subject()): Promise<void> {
  const answer = await post(fields, path);
  const to = answer['location'];
  document.dispatchEvent(new CustomEvent('sandbox:visit', { detail: typeof to === 'string' ? to : undefined }));
}

export async function post(fields: Record<string, unknown>, path = subject()): Promise<Record<string, unknown>> {
  const response = await fetch(`${path}/act`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(fields),
  });
  const answer = (await response.json()) as Record<string, unknown>;
  if (!response.ok) document.documentElement.dataset['refused'] = JSON.stringify(answer);
  return answer;
}

/** The issue on the page, also in a project's side pane. */
function subject(): string {
  const [owner, name, number] = (new URLSearchParams(location.search).get('issue') ?? '').split('|');
  return number === undefined ? location.pathname.replace(/\/$/, '') : `/${owner}/${name}/issues/${number}`;
}
