import type { Link } from '../../blocks';
import type { Told } from '../../told';
import type { Check } from '../check';
import { failed, found, fromBody, mostEvidence } from '../finding';
import { isEnclosed } from '../reading/enclosed';
import { tells, type Passage } from '../reading/passage';
import type { Words } from '../reading/words';
import { readSentence } from '../reading/sentence';
import { isLibrary } from './libraries';

/** A mock-up, design, specification, research, feedback, log or sample: as image, attachment or link. */
export const documents: Check = {
  id: 'documents',
  level: 'advised',
  judge: (_subject, reading) => {
    const all = reading.passages.filter(
      (passage) => passage.role !== 'prompt' && passage.role !== 'code' && passage.role !== 'conduct',
    );
    const linked = firstDocuments(reading.vocabulary.words, all);
    if (linked.length > 0)
      return found(
        'pass',
        whyOf(linked.map(({ link }) => link)),
        fromBody(linked.map(({ link, passage }) => shown(link, passage))),
      );
    const said = all.flatMap((passage) =>
      passage.role === 'own' ? passage.sentences.filter((sentence) => isEnclosed(sentence)) : [],
    );
    if (said.length > 0)
      return found('pass', { key: 'documents.said' }, fromBody(said.map((sentence) => sentence.text)));
    return failed(reading, { key: 'documents.none' }, 'documents');
  },
};

interface Linked {
  link: Link;
  passage: Passage;
}

/** The first documents, as many as a finding names: a text may be nothing but links, each with all of it around. */
function firstDocuments(known: Words, passages: readonly Passage[]): Linked[] {
  const linked: Linked[] = [];
  for (const passage of passages) {
    for (const link of passage.links) {
      if (isDocument(known, link, passage)) linked.push({ link, passage });
      if (linked.length >= mostEvidence) return linked;
    }
  }
  return linked;
}

function whyOf(links: readonly Link[]): Told {
  const kinds = new Set(links.map((link) => link.kind));
  return {
    key: 'documents.linked',
    as: kinds.has('image') ? 'image' : kinds.has('attachment') ? 'attachment' : 'link',
  };
}

function shown(link: Link, passage: Passage): string {
  return link.text !== '' && passage.text.includes(link.text) ? link.text : passage.text;
}

const decoration = /badge|shields\.io|avatar|emoji|travis-ci|codecov|\/icons?\/|favicon|gravatar/i;
/** A repository's own rules for contributors. */
const contributing = /contributing|code.of.conduct/i;

/** Repositories whose tickets are designs: proposals and requests for comments. */
const proposals = /\/(?:rfcs?|proposals?|specs?|designs?|enhancements)(?:#|\/)/i;

function isDocument(known: Words, link: Link, passage: Passage): boolean {
  if (link.kind === 'image') return link.href !== '' && !decoration.test(link.href);
  if (link.kind === 'attachment') return isFile(link.href);
  if (link.kind === 'mention' || contributing.test(link.href)) return false;
  if (link.kind === 'issue')
    return proposals.test(link.href) || (/^https?:/.test(link.href) && isCalledDocument(known, link, passage));
  return (
    isAddress(link.href) &&
    (isLibrary(link.href) || passage.section.kind === 'documents' || isCalledDocument(known, link, passage))
  );
}

/** A file by its name or full address; a path inside the repository is code. */
function isFile(href: string): boolean {
  return /[\p{L}\p{N}]/u.test(href) && (/^(?:https?:)?\/\/|\/uploads\//i.test(href) || !href.includes('/'));
}

function isAddress(href: string): boolean {
  return /^(?:https?:)?\/\/[^\s/]+\.[^\s]+|^www\./i.test(href);
}

/** Whether the sentence around a link, or the heading above it, calls it a document. */
function isCalledDocument(known: Words, link: Link, passage: Passage): boolean {
  const around = passage.sentences.find((sentence) => sentence.text.includes(link.text)) ?? passage.sentences[0];
  return (
    (around !== undefined && tells(around, 'document')) ||
    tells(readSentence(known, passage.section.title, -1), 'document')
  );
}
