/** A page of GitHub that is sent without its issue, and draws it by script so many milliseconds later. */
export function latePage(title: string, drawn: string, ms: number): string {
  return `<!doctype html><html data-color-mode="light"><head><title>${title}</title></head><body>
<react-app app-name="issues-react"></react-app>
<script>setTimeout(() => document.querySelector('react-app').insertAdjacentHTML('beforeend', ${script(drawn)}), ${ms})</script>
</body></html>`;
}

/** A list whose one link leads softly to an issue: address, then title, then, late, its text. */
export function listPage(address: string, title: string, drawn: string, ms: number): string {
  return `<!doctype html><html data-color-mode="light"><head><title>Issues · acme/late</title></head><body>
<react-app app-name="issues-react"><h1>Issues</h1><a id="go" href="${address}">Go</a></react-app>
<script>document.querySelector('#go').addEventListener('click', (event) => {
  event.preventDefault();
  history.pushState({}, '', ${script(address)});
  document.querySelector('react-app').textContent = '';
  setTimeout(() => (document.title = ${script(title)}), 200);
  setTimeout(() => document.querySelector('react-app').insertAdjacentHTML('beforeend', ${script(drawn)}), ${ms});
})</script></body></html>`;
}

function script(text: string): string {
  return JSON.stringify(text).replaceAll('<', String.raw`\u003c`);
}
