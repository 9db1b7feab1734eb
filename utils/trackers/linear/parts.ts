import type { Block } from '@/utils/model/blocks';
import type { IssuePart } from '@/utils/model/issue';
import { dig, digList, digText } from '@/utils/model/dig';
import { linkKind } from '@/utils/markup/links';

/** What stands beside the description: documents written in Linear, and links that were attached. */
export const partFields = 'documents(first: 5) { nodes { title url } } attachments(first: 10) { nodes { title url } }';

/** The longest title that is kept, in characters. */
const longest = 300;

/** The documents and attachments of an issue, each by its title. Tickets and pull requests are work, no documents. */
export function partsIn(issue: unknown): IssuePart[] {
  return [...partOf('Documents', dig(issue, 'documents')), ...partOf('Attachments', dig(issue, 'attachments'))];
}

function partOf(name: string, list: unknown): IssuePart[] {
  const blocks = digList(list, 'nodes').flatMap(linkBlock);
  return blocks.length > 0 ? [{ name, role: 'documents', body: { markup: 'blocks', blocks } }] : [];
}

function linkBlock(node: unknown): Block[] {
  const [text, href] = [digText(node, 'title')?.slice(0, longest), digText(node, 'url')];
  if (text === undefined || href === undefined || linkKind(href) === 'issue') return [];
  return [{ kind: 'paragraph', text: { text, links: [{ kind: linkKind(href), text, href }] } }];
}
