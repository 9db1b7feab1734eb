import { type IssueRef, pageHostOf } from './model/ref';
import { pageRequest, type PageRequest, screenRequest, type Request } from './messages';

/** Who sent a message, as the browser tells; the parts that count. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  /** The document that asks, where the browser tells (Chrome). */
  documentId?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** A message let in, or why it is not. */
export type Admission = { request: Request } | { refused: string };

/** What of a page's questions the backlog page may ask too, which shows an issue's sheet without its page: all but what a page alone can tell or lend. */
const peekKinds: ReadonlySet<PageRequest['kind']> = new Set([
  'show',
  'left',
  'say',
  'talk',
  'loop',
  'brief',
  'look',
  'preview',
  'places',
  'people',
  'visit',
  'retry',
  'drop',
  'plan',
  'setup',
  'adopt',
  'join',
  'draft',
  'options',
] as const);

/**
 * Decides who may ask what. Screens of the extension may ask the screens' questions, and the backlog page what the sheet of
 * an issue asks; a script
 * beside a tracker's page only a page's questions, from the top frame, and only of issues that addresses of its own
 * host can name: no page learns of another tenant. `own` is the extension's id and origin.
 */
export function admit(message: unknown, sender: Sender, own: { id: string; origin: string }): Admission {
  if (sender.id !== own.id) return { refused: 'it comes from another extension' };
  const screen = sender.url?.startsWith(`${own.origin}/`) ?? false;
  const parsed = (screen ? screenRequest : pageRequest).safeParse(message);
  if (!parsed.success) {
    const peek = sender.url?.replace(/[?#].*$/, '') === `${own.origin}/backlog.html` && pageRequest.safeParse(message);
    if (peek && peek.success && peekKinds.has(peek.data.kind)) return { request: peek.data };
    return { refused: 'it is no question that may be asked from there' };
  }
  if (!screen) {
    if (sender.tab?.id === undefined || sender.frameId !== 0) return { refused: 'it comes from a frame' };
    const asked = refOf(parsed.data);
    if (asked && pageHostOf(asked) !== hostOfUrl(sender.url))
      return { refused: 'it asks for an issue of another host' };
  }
  return { request: parsed.data };
}

function refOf(request: Request): IssueRef | undefined {
  if ('ref' in request) return request.ref;
  return request.kind === 'read' ? request.issue.ref : undefined;
}

function hostOfUrl(url = ''): string | undefined {
  return URL.canParse(url) ? new URL(url).host : undefined;
}
