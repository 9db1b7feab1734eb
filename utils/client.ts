import { browser } from './runtime';
import type { Answers, Request } from './messages/request';
import type { Failure, Push, Reply } from './model/reply';

/** Why a question got no answer: the background's own words, or that there is no background any more. */
export class ClientError extends Error {
  override name = 'ClientError';
  constructor(
    readonly kind: Failure['kind'] | 'updated' | 'silent',
    text: string,
  ) {
    super(text);
  }
}

/** Longest wait for one answer, in milliseconds: more than the background itself waits for a tracker. */
const patience = 30_000;

/**
 * Asks the background. A worker may die between message and answer, so a silent one is asked again,
 * twice: every request may be repeated, since what is said carries an id. Rejects with a ClientError whose text is for
 * people.
 */
export async function ask<R extends Request>(request: R, tries = 3): Promise<Answers[R['kind']]> {
  if (!isAlive()) throw updated();
  let reply: Reply<Answers[R['kind']]> | undefined;
  try {
    reply = await inTime(browser.runtime.sendMessage(request));
  } catch (error) {
    if (error instanceof ClientError) throw error;
    if (!isAlive()) throw updated();
    if (tries <= 1) throw silent(String(error));
  }
  if (reply?.ok) return reply.value;
  if (reply) throw new ClientError(reply.failure.kind, reply.failure.text);
  if (tries <= 1) throw silent('nobody listens');
  await new Promise((resolve) => setTimeout(resolve, 150));
  return ask(request, tries - 1);
}

/** A background that hangs is not asked again: it has the question. */
async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(silent(`no answer in ${patience / 1000} seconds`)), patience);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

function silent(why: string): ClientError {
  return new ClientError('silent', `Tend's background does not answer (${why}). Nothing typed here is lost.`);
}

function updated(): ClientError {
  return new ClientError('updated', 'Tend was updated. Reload this page to go on.');
}

/** Hears what the background tells by itself, until the signal ends. */
export function hear(tell: (push: Push) => void, signal: AbortSignal): void {
  const listener = (message: unknown): undefined => {
    if (isPush(message)) tell(message);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    if (isAlive()) browser.runtime.onMessage.removeListener(listener);
  });
}

/** False once the extension was updated or removed under this page. */
export function isAlive(): boolean {
  return browser.runtime?.id !== undefined;
}

const pushes: unknown[] = ['open', 'changed', 'failed'] satisfies Push['push'][];

function isPush(message: unknown): message is Push {
  return typeof message === 'object' && message !== null && 'push' in message && pushes.includes(message.push);
}
