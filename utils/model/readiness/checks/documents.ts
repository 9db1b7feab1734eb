import type { Link } from '../../blocks';
import type { Check } from '../check';
import { failed, found, fromBody } from '../finding';
import { tells, type Passage } from '../reading/passage';
import { readSentence, type Words } from '../reading/words';

/** A mock-up, design, specification, research, feedback, log or sample: as image, attachment or link. */
export const documents: Check = {
  id: 'documents',
  name: 'Supporting documents',
  level: 'advised',
  judge: (_subject, reading) => {
    const all = reading.passages.filter((passage) => passage.role !== 'prompt' && passage.role !== 'code' && passage.role !== 'conduct');
    const linked = all.flatMap((passage) => passage.links.filter((link) => isDocument(reading.vocabulary.words, link, passage)).map((link) => ({ link, passage })));
    if (linked.length > 0) return found('pass', whyOf(linked.map(({ link }) => link)), fromBody(linked.map(({ link, passage }) => shown(link, passage))));
    const said = all.flatMap((passage) => (passage.role === 'own' ? passage.sentences.filter((sentence) => tells(sentence, 'enclosed')) : []));
    if (said.length > 0) return found('pass', 'It says that something is attached.', fromBody(said.map((sentence) => sentence.text)));
    return failed(reading, 'No mock-up, specification, feedback or log is linked or attached.', 'documents');
  },
};

function whyOf(links: readonly Link[]): string {
  const kinds = new Set(links.map((link) => link.kind));
  if (kinds.has('image')) return 'There is an image to look at.';
  return kinds.has('attachment') ? 'A file is attached.' : 'A document is linked.';
}

function shown(link: Link, passage: Passage): string {
  return link.text !== '' && passage.text.includes(link.text) ? link.text : passage.text;
}

const decoration = /badge|shields\.io|avatar|emoji|travis-ci|codecov|\/icons?\/|favicon|gravatar/i;
/** Where documents live: design tools, drives, wikis, manuals, articles, standards, recordings, pasted logs. */
const library = /figma\.com|zeplin|invis(?:ion|app)|sketch\.com|abstract\.com|marvelapp|balsamiq|axure|miro\.com|mural\.co|whimsical|lucid|excalidraw|draw\.io|docs\.google|drive\.google|onedrive|sharepoint|dropbox|box\.com|notion\.(?:so|site)|confluence|\/wikis?\/|wikipedia|\bwiki\b|readthedocs|docs?[./-]|\/docs?\b|documentation|developers?\.|\/manual|\/guides?\b|\/tutorial|\/reference|\/spec\b|specification|rfc|ietf|w3\.org|whatwg|mozilla\.org|iso\.org|ieee|arxiv|doi\.org|\/papers?\/|\.pdf\b|\/blog|blog\.|medium\.com|\/articles?\/|stackoverflow|stackexchange|reddit\.com|ycombinator|forum|discourse|community\.|groups\.google|mail-archive|pipermail|\/thread|\/questions\/|youtu|vimeo|loom\.com|prezi|slideshare|gist\.|pastebin|jsfiddle|codepen|codesandbox|playground|play\.|sentry\.io|kibana|grafana|\/blob\/|raw\.github|mockup|wireframe|prototype|design|survey|typeform|zendesk|intercom|helpscout|\/support\/|\/help\/|imgur|screencast|gyazo|prnt\.sc|snag\.gy|i\.stack|postimg|swagger|openapi|postman|api\.|\/api\b|npmjs|crates\.io|pypi|docusaurus|\.md\b|\.html?\b|\.txt\b/i;
/** A repository's own rules for contributors. */
const contributing = /contributing|code.of.conduct/i;

function isDocument(known: Words, link: Link, passage: Passage): boolean {
  if (link.kind === 'image') return link.href !== '' && !decoration.test(link.href);
  if (link.kind === 'attachment') return /[\p{L}\p{N}]/u.test(link.href);
  if (link.kind === 'mention' || contributing.test(link.href)) return false;
  if (link.kind === 'issue') return /^https?:/.test(link.href) && isCalledDocument(known, link, passage);
  return isAddress(link.href) && (library.test(link.href) || passage.section.kind === 'documents' || isCalledDocument(known, link, passage));
}

function isAddress(href: string): boolean {
  return /^(?:https?:)?\/\/[^\s/]+\.[^\s]+|^www\./i.test(href);
}

/** Whether the sentence around a link, or the heading above it, calls it a document. */
function isCalledDocument(known: Words, link: Link, passage: Passage): boolean {
  const around = passage.sentences.find((sentence) => sentence.text.includes(link.text)) ?? passage.sentences[0];
  return (around !== undefined && tells(around, 'document')) || tells(readSentence(known, passage.section.title, -1), 'document');
}
