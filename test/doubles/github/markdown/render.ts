import { Marked, type RendererObject } from 'marked';
import { escapeHtml } from '../../shared/escape';
import { links } from './links';
import { isSafeUrl, sanitise } from './sanitise';

/** GitHub Markdown to the HTML GitHub shows. `repo` is the `owner/name` that `#12` refers to. */
export function renderMarkdown(source: string, repo: string): string {
  const key = `${repo}\n${source}`;
  const known = rendered.get(key);
  if (known !== undefined) return known;
  const made = new Marked({ gfm: true, breaks: true, extensions: links(repo), renderer }).parse(
    source.replaceAll('\u0000', '\uFFFD'),
    { async: false },
  );
  if (rendered.size > 500) rendered.clear();
  rendered.set(key, made);
  return made;
}

/** A page is rendered again and again while tests run; a 200 KB body takes a while. */
const rendered = new Map<string, string>();

const renderer: RendererObject = {
  html({ text }) {
    return sanitise(text);
  },
  heading({ tokens, depth, text }) {
    const slug = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
    return `<div class="markdown-heading" dir="auto"><h${depth} class="heading-element" dir="auto">${this.parser.parseInline(tokens)}</h${depth}><a id="user-content-${escapeHtml(slug)}" class="anchor" href="#${encodeURIComponent(slug)}"></a></div>\n`;
  },
  paragraph({ tokens }) {
    return `<p dir="auto">${this.parser.parseInline(tokens)}</p>\n`;
  },
  list(list) {
    const tag = list.ordered ? 'ol' : 'ul';
    const tasks = list.items.some((item) => item.task) ? ' class="contains-task-list"' : '';
    return `<${tag} dir="auto"${tasks}>\n${list.items.map((item) => this.listitem(item)).join('')}</${tag}>\n`;
  },
  listitem(item) {
    const text = this.parser.parse(item.tokens);
    if (!item.task) return `<li>${text}</li>\n`;
    return `<li class="task-list-item"><input type="checkbox" id="" disabled="" class="task-list-item-checkbox"${item.checked ? ' checked=""' : ''}> ${text}</li>\n`;
  },
  checkbox: () => '', // drawn by the item
  code({ text, lang }) {
    const name = /^[\w-]+/.exec(lang ?? '')?.[0];
    const open = name
      ? `<div class="highlight highlight-source-${name} notranslate position-relative overflow-auto" dir="auto">`
      : '<div class="snippet-clipboard-content notranslate position-relative overflow-auto">';
    return `${open}<pre class="notranslate"><code class="notranslate">${escapeHtml(text)}\n</code></pre></div>\n`;
  },
  link({ href, tokens }) {
    const text = this.parser.parseInline(tokens);
    return isSafeUrl(href) ? `<a href="${escapeHtml(href)}" rel="nofollow">${text}</a>` : text;
  },
  image({ href, text }) {
    if (!isSafeUrl(href)) return escapeHtml(text);
    return `<a target="_blank" rel="noopener noreferrer" href="${escapeHtml(href)}"><img src="${escapeHtml(href)}" alt="${escapeHtml(text)}" style="max-width: 100%;"></a>`;
  },
};
