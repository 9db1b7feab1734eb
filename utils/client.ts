import { browser } from './runtime';
import type { Answers, Request } from './messages/request';
import type { Failure, Push, Reply } from './model/reply';
import { type Told, ToldError } from './model/told';

/** Why a question got no answer: what the background tells, or that there is no background any more. */
export class ClientError extends ToldError {
  override name = 'ClientError';
  constructor(
    readonly kind: Failure['kind'] | 'updated' | 'silent',
    told: Told,
  ) {
    super(told);
  }
}

/** Longest wait for one answer, in milliseconds: more than the background itself waits for a tracker. */
const patience = 30_000;

/**
 * Asks the background. A worker may die between message and answer, so a silent one is asked again,
 * twice: every request may be repeated, since what is said carries an id. Rejects with a ClientError.
 */
export async function ask<R extends Request>(request: R, tries = 3): Promise<Answers[R['kind']]> {
  if (!isAlive()) throw updated();
  let reply: Reply<Answers[R['kind']]> | undefined;
  try {
    reply = await inTime(browser.runtime.sendMessage(request));
  } catch (error) {
    if (error instanceof ClientError) throw error;
    if (!isAlive()) throw updated();
    if (tries <= 1) throw silent({ error: String(error) });
  }
  if (reply?.ok) return reply.value;
  if (reply) throw new ClientError(reply.failure.kind, reply.failure.told);
  if (tries <= 1) throw silent('nobody');
  await new Promise((resolve) => setTimeout(resolve, 150));
  return ask(request, tries - 1);
}

/** A background that hangs is not asked again: it has the question. */
async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(silent('late')), patience);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

function silent(why: 'late' | 'nobody' | { error: string }): ClientError {
  return new ClientError('silent', { key: 'client.silent', why, seconds: patience / 1000 });
}

function updated(): ClientError {
  return new ClientError('updated', { key: 'client.updated' });
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
