/**
 * Pieces of addresses under which documents live: design tools, drives, wikis, manuals, articles, standards,
 * recordings, pasted logs. A page of the product itself has none of them.
 */
const pieces = [
  'figma.com|zeplin|invis|sketch.com|abstract.com|marvelapp|balsamiq|axure|xd.adobe|miro.com|mural.co|whimsical|lucid|excalidraw|draw.io|mockup|wireframe|prototype|design',
  'docs.google|drive.google|onedrive|sharepoint|dropbox|box.com|notion.so|notion.site|confluence|wiki|readthedocs|doc.|docs.|/doc/|/docs|documentation|developer.|developers.',
  '/manual|/guide|/tutorial|/reference|/spec|specification|rfc|ietf|w3.org|whatwg|mozilla.org|iso.org|ieee|arxiv|doi.org|/paper|.pdf|blog|medium.com|/article|web.dev',
  'stackoverflow|stackexchange|reddit.com|ycombinator|forum|discourse|community.|groups.google|mail-archive|pipermail|/thread|/questions/|youtu|vimeo|loom.com|slideshare',
  'gist.|pastebin|jsfiddle|codepen|codesandbox|playground|play.|sentry.io|kibana|grafana|/blob/|raw.github|survey|typeform|zendesk|intercom|/support/|/help/',
  'imgur|screencast|gyazo|prnt.sc|postimg|swagger|openapi|postman|api.|/api|npmjs|crates.io|pypi|docusaurus|.md|.html|.txt',
]
  .join('|')
  .split('|');

/** Whether an address looks like that of a document. */
export function isLibrary(href: string): boolean {
  const address = href.toLowerCase();
  return pieces.some((piece) => address.includes(piece));
}
