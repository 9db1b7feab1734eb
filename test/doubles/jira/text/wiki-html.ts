import { escapeHtml } from '../../shared/escape';
import { safeAddress } from './address';

type NameOf = (called: string) => string;

/** Wiki text as Data Center's renderer draws it: the part of the notation that tickets use. */
export function wikiHtml(text: string, nameOf: NameOf): string {
  const parts = text.replaceAll('\r', '').split(/(\{(?:code|noformat)[^}]*\}[\s\S]*?\{(?:code|noformat)\})/);
  return parts.map((part, index) => (index % 2 === 1 ? preformatted(part) : lines(part, nameOf))).join('\n');
}

function preformatted(part: string): string {
  const [, name = '', inner = ''] = /^\{(\w+)[^}]*\}([\s\S]*)\{\w+\}$/.exec(part) ?? [];
  const [kind, style] = name === 'code' ? ['code', 'code-java'] : ['preformatted', ''];
  return `<div class="${kind} panel"><div class="${kind}Content panelContent"><pre class="${style}">${escapeHtml(inner.replace(/^\n/, ''))}</pre></div></div>`;
}

function lines(text: string, nameOf: NameOf): string {
  return text
    .split(/\n{2,}/)
    .map((block) => blockHtml(block.replace(/^\n+|\n+$/g, ''), nameOf))
    .filter(Boolean)
    .join('\n');
}

/** Lines of one kind that follow each other make one element. */
function blockHtml(block: string, nameOf: NameOf): string {
  const made: string[] = [];
  let rest = block === '' ? [] : block.split('\n');
  while (rest[0] !== undefined) {
    const kind = kinds.find(({ test }) => test.test(rest[0] ?? '')) ?? plain;
    const until = rest.findIndex(
      (line, index) =>
        index > 0 &&
        (kind.alone === true || !kind.test.test(line) || (kind === plain && kinds.some(({ test }) => test.test(line)))),
    );
    const taken = until < 0 ? rest : rest.slice(0, until);
    made.push(kind.draw(taken, nameOf));
    rest = rest.slice(taken.length);
  }
  return made.join('\n');
}

interface Kind {
  test: RegExp;
  alone?: boolean;
  draw(taken: string[], nameOf: NameOf): string;
}

const plain: Kind = {
  test: /^/,
  draw: (taken, nameOf) => `<p>${taken.map((line) => inline(line, nameOf)).join('<br>\n')}</p>`,
};
const kinds: Kind[] = [
  {
    test: /^h[1-6]\. /,
    alone: true,
    draw: ([line = ''], nameOf) => `<h${line.charAt(1)}>${inline(line.slice(4), nameOf)}</h${line.charAt(1)}>`,
  },
  { test: /^-{4,}$/, alone: true, draw: () => '<hr>' },
  {
    test: /^bq\. /,
    alone: true,
    draw: ([line = ''], nameOf) => `<blockquote><p>${inline(line.slice(4), nameOf)}</p></blockquote>`,
  },
  {
    test: /^\|/,
    draw: (taken, nameOf) =>
      `<div class="table-wrap"><table class="confluenceTable"><tbody>${taken.map((line) => row(line, nameOf)).join('')}</tbody></table></div>`,
  },
  { test: /^[*#-]+ /, draw: (taken, nameOf) => list(taken, nameOf) },
  { test: /^\{(?:panel|quote|info|note|warning|tip|color)[^}]*\}$/, alone: true, draw: () => '' },
];

function row(line: string, nameOf: NameOf): string {
  const [mark, name] = line.startsWith('||') ? ['||', 'th'] : ['|', 'td'];
  const cells = line.replace(/^\|{1,2}|\|{1,2}$/g, '').split(mark ?? '|');
  return `<tr>${cells.map((cell) => `<${name} class="confluence${name === 'th' ? 'Th' : 'Td'}">${inline(cell, nameOf)}</${name}>`).join('')}</tr>`;
}

/** Nested lists by the number of marks. */
function list(taken: string[], nameOf: NameOf): string {
  let html = '';
  const open: string[] = [];
  for (const line of taken) {
    const [, marks = '', text = ''] = /^([*#-]+) ([\s\S]*)$/.exec(line) ?? [];
    while (open.length > marks.length) html += `</li></${open.pop()}>`;
    if (open.length === marks.length) html += '</li>';
    while (open.length < marks.length) {
      const name = marks.charAt(open.length) === '#' ? 'ol' : 'ul';
      html += `<${name}>`;
      open.push(name);
    }
    html += `<li>${inline(text, nameOf)}`;
  }
  while (open.length > 0) html += `</li></${open.pop()}>`;
  return html;
}

function inline(text: string, nameOf: NameOf): string {
  return escapeHtml(text)
    .replace(/\{\{(.+?)\}\}/g, '<tt>$1</tt>')
    .replace(
      /\[~([^\]\s]+)\]/g,
      (_, name: string) =>
        `<a href="/secure/ViewProfile.jspa?name=${name}" class="user-hover" rel="${name}">${escapeHtml(nameOf(name))}</a>`,
    )
    .replace(
      /\[([^|\]]+)\|([^\]\s]+)\]/g,
      (_, words: string, address: string) =>
        `<a href="${safeAddress(unescaped(address))}" class="external-link" rel="nofollow noopener">${words}</a>`,
    )
    .replace(
      /!([^\s!|]+)(?:\|[^!]*)?!/g,
      (_, address: string) => `<span class="image-wrap"><img src="${safeAddress(unescaped(address))}" alt=""></span>`,
    )
    .replace(/(^|[\s(])\*(\S(?:[^*\n]*\S)?)\*(?=$|[\s).,:;!?])/g, '$1<b>$2</b>')
    .replace(/(^|[\s(])_(\S(?:[^_\n]*\S)?)_(?=$|[\s).,:;!?])/g, '$1<em>$2</em>')
    .replace(/(^|[\s(])-(\S(?:[^-\n]*\S)?)-(?=$|[\s).,:;!?])/g, '$1<del>$2</del>');
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
