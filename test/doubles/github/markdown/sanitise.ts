import { escapeHtml } from '../../shared/escape';

/** Raw HTML that GitHub lets through, roughly; everything else loses its tags. */
const allowed = new Set(
  'a abbr b blockquote br code dd del details div dl dt em h1 h2 h3 h4 h5 h6 hr i img ins kbd li ol p picture pre q s samp source span strike strong sub summary sup table tbody td tfoot th thead tr tt ul var'.split(
    ' ',
  ),
);
/** Shown as text, the way GFM's tag filter does. */
const shown = new Set('title textarea style xmp iframe noembed noframes script plaintext'.split(' '));
const attributes = new Set('href src alt title align width height open srcset media'.split(' '));

/** A run of raw HTML from a body, made harmless. */
export function sanitise(raw: string): string {
  return raw
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(
      /<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|[<>]/gi,
      (found, end: string | undefined, tag: string | undefined, rest: string) => {
        const name = tag?.toLowerCase();
        if (name === undefined || shown.has(name)) return escapeHtml(found);
        if (!allowed.has(name)) return '';
        return end ? `</${name}>` : `<${name}${keptAttributes(rest)}>`;
      },
    );
}

function keptAttributes(source: string): string {
  const kept: string[] = [];
  for (const [, name = '', quoted, single, bare] of source.matchAll(
    /([a-z-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gi,
  )) {
    const value = quoted ?? single ?? bare ?? '';
    if (attributes.has(name.toLowerCase()) && (!/^(?:href|src)$/i.test(name) || isSafeUrl(value)))
      kept.push(` ${name.toLowerCase()}="${value.replaceAll('"', '&quot;')}"`);
  }
  return kept.join('');
}

/** Addresses a body may point to. */
export function isSafeUrl(url: string): boolean {
  return /^(?:https?:|mailto:|[/#?]|\.{1,2}\/)/i.test(url.trim()) || !/^[^/?#]*:/.test(url.trim());
}
