import type { Link } from '@/utils/model/blocks';

const file = /\/user-attachments\/|\/files\/\d+\/|\/attachment\/|\/\/uploads\.linear\.app\//;
const profile = /^(?:https:\/\/linear\.app)?\/[\w-]+\/profiles\//;
const issue = /\/browse\/[A-Z][A-Z0-9_]*-\d+$|\/issue\/[A-Z][A-Z0-9]*-\d+(?:\/|$)/;

/** A link of rendered text, and what it leads to. Pure. */
export function linkOf(anchor: Element, text: string): Link {
  const href = anchor.getAttribute('href') ?? '';
  return { kind: kindOf(anchor, href), text, href };
}

function kindOf(anchor: Element, href: string): Link['kind'] {
  if (anchor.matches('.user-mention, .user-hover, [data-mention-id]') || profile.test(href)) return 'mention';
  if (anchor.matches('.issue-link, [data-issue-key]') || issue.test(href)) return 'issue';
  return file.test(href) ? 'attachment' : 'link';
}
