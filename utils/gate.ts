import { type IssueRef, pageHostOf } from './model/ref';
import { pageRequest } from './messages/page';
import type { Refusal } from './model/refusal';
import type { Request } from './messages/request';
import { backlogRequest, screenRequest, sideRequest } from './messages/screen';

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
export type Admission = { request: Request } | { refused: Refusal };

/**
 * Decides who may ask what. Screens of the extension may ask the screens' questions, the backlog page what the sheet
 * of an issue asks too, and the side panel little more than that; a script beside a tracker's page only a page's
 * questions, from the top frame, and only of issues that addresses of its own host can name: no page learns of another
 * tenant. `own` is the extension's id and origin.
 */
export function admit(message: unknown, sender: Sender, own: { id: string; origin: string }): Admission {
  if (sender.id !== own.id) return { refused: 'extension' };
  const screen = sender.url?.startsWith(`${own.origin}/`) ?? false;
  const parsed = (screen ? requestOfScreen(sender.url, own.origin) : pageRequest).safeParse(message);
  if (!parsed.success) return { refused: 'question' };
  if (!screen) {
    if (sender.tab?.id === undefined || sender.frameId !== 0) return { refused: 'frame' };
    const asked = refOf(parsed.data);
    if (asked && pageHostOf(asked) !== hostOfUrl(sender.url)) return { refused: 'host' };
  }
  return { request: parsed.data };
}

type OfScreen = typeof screenRequest | typeof backlogRequest | typeof sideRequest;

function requestOfScreen(url: string | undefined, origin: string): OfScreen {
  const page = url?.replace(/[?#].*$/, '');
  if (page === `${origin}/backlog.html`) return backlogRequest;
  return page === `${origin}/sidepanel.html` ? sideRequest : screenRequest;
}

function refOf(request: Request): IssueRef | undefined {
  if ('ref' in request) return request.ref;
  return request.kind === 'read' ? request.issue.ref : undefined;
}

function hostOfUrl(url = ''): string | undefined {
  return URL.canParse(url) ? new URL(url).host : undefined;
}
