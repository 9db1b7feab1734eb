import type { Link } from '../../blocks';
import type { Check } from '../check';
import { failed, found, fromBody } from '../finding';
import { tells, type Passage } from '../reading/passage';

/** A mock-up, design, specification, research, feedback, log or sample: as image, attachment or link. */
export const documents: Check = {
  id: 'documents',
  name: 'Supporting documents',
  level: 'advised',
  judge: (_subject, reading) => {
    const all = reading.passages.filter((passage) => passage.role !== 'prompt' && passage.role !== 'code' && passage.role !== 'conduct');
    const linked = all.flatMap((passage) => passage.links.filter((link) => isDocument(link, passage)).map((link) => ({ link, passage })));
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
/** Places of tickets, code under review and discussions about them: not documents. */
const tracker = /\/(?:issues|pull|pulls|merge_requests|commit|commits|compare|milestones|boards|projects|labels|browse|jobs|pipelines|actions|tree|releases|tags|users?|profile)(?:[/?#]|$)|contributing|code.of.conduct|CONTRIBUTING|\/-\/(?:tree|commit|jobs|pipelines)/i;

function isDocument(link: Link, passage: Passage): boolean {
  if (link.kind === 'image') return link.href !== '' && !decoration.test(link.href);
  if (link.kind === 'attachment') return link.href !== '' && !/^…|^\.\.\.$/.test(link.href);
  if (link.kind !== 'link' || tracker.test(link.href)) return false;
  return hasPath(link.href) || passage.sentences.some((sentence) => tells(sentence, 'document'));
}

/** An address of a page, not only of a site. */
function hasPath(href: string): boolean {
  return /^(?:https?:)?\/\/[^/?#\s]+\/[^\s]+|^www\.[^/?#\s]+\/[^\s]+/i.test(href);
}
