import { readShared } from '../shared';

export const captures = {
  react: { file: 'pages/github/react-issue-2025.html', ref: 'github:github.com/kepano/defuddle#56' },
  classic: {
    file: 'pages/github/classic-issue-2024-dark.html',
    ref: 'github:github.com/HiromiShikata/test-repository#38',
  },
  loggedIn: { file: 'pages/github-2025/issue-react-logged-in.html', ref: 'github:github.com/diffplug/selfie#523' },
  editing: { file: 'pages/github-2025/issue-react-editing.html', ref: 'github:github.com/diffplug/gitcasso#56' },
  data: { file: 'pages/github/embedded-data-2024-11.json', ref: 'github:github.com/HiromiShikata/test-repository#38' },
} as const;

/** A captured page, parsed without what a DOM of Node would want to fetch. */
export function capturedPage(file: string): Document {
  const html = readShared(file)
    .replace(/<link\b[^>]*>/g, '')
    .replace(/<script\b[^>]*\bsrc=[^>]*>/g, '<script type="text/plain">');
  return new DOMParser().parseFromString(html, 'text/html');
}

/** The data of GitHub's React page as a page of its own. */
export function dataPage(json: string): Document {
  const page = new DOMParser().parseFromString('<!doctype html><html><body></body></html>', 'text/html');
  const script = page.createElement('script');
  script.setAttribute('type', 'application/json');
  script.setAttribute('data-target', 'react-app.embeddedData');
  script.textContent = json;
  page.body.append(script);
  return page;
}
