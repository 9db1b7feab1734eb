import type { Link } from '@/utils/model/blocks';

const ticket =
  /\/(?:issues?|pulls?|merge_requests|work_items|epics|discussions|commits?|milestones?|browse)\/[\w#.-]*\d|\/browse\/[A-Z][A-Z0-9_]*-\d+|linear\.app\/[^/]+\/issue\//;
const picture = /\.(?:png|jpe?g|gif|webp|svg|bmp|mp4|mov|webm|heic)(?:[?#]|$)/i;
const file =
  /user-attachments\/|user-images\.|\/\/uploads\.linear\.app\/|\/uploads\/|\/secure\/attachment\/|\.(?:zip|gz|log|txt|pdf|docx?|xlsx?|pptx?|csv|har|json|xml|ya?ml|eml|msg|sql|psd|sketch|fig|drawio)(?:[?#]|$)/i;

/** What an address refers to, told by its shape alone. */
export function linkKind(href: string): Link['kind'] {
  if (ticket.test(href)) return 'issue';
  if (picture.test(href)) return 'image';
  return file.test(href) ? 'attachment' : 'link';
}

const address = /(?:https?:\/\/|www\.)[^\s<>"'`{}|\\^]{2,2000}/y;
const openEnd = /[.,;:!?*_~)\]]+$/;

/** The bare address that starts at `at`, without the punctuation after it; undefined where none does. */
export function addressAt(source: string, at: number): string | undefined {
  address.lastIndex = at;
  const found = address.exec(source)?.[0];
  return found === undefined ? undefined : trimEnd(found);
}

function trimEnd(found: string): string {
  const end = openEnd.exec(found.slice(-20))?.[0] ?? '';
  const kept = found.slice(0, found.length - end.length);
  return end.startsWith(')') && kept.includes('(') && !kept.includes(')') ? `${kept})` : kept;
}

/** Every bare address in a text. */
export function addressesIn(text: string): string[] {
  return [...text.matchAll(/(?:https?:\/\/|www\.)[^\s<>"'`{}|\\^]{2,2000}/g)].map((match) => trimEnd(match[0]));
}
