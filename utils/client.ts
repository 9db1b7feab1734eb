import { browser } from 'wxt/browser';
import type { Answers, Failure, Push, Reply, Request } from './messages';

/** Why a question got no answer: the background's own words, or that there is no background any more. */
export class ClientError extends Error {
  override name = 'ClientError';
  constructor(readonly kind: Failure['kind'] | 'updated' | 'silent', text: string) {
    super(text);
  }
}

/**
 * Asks the background. A worker may die between message and answer, so a silent one is asked again,
 * twice: every request may be repeated. Rejects with a ClientError whose text is for people.
 */
export async function ask<R extends Request>(request: R, tries = 3): Promise<Answers[R['kind']]> {
  if (!isAlive()) throw new ClientError('updated', 'Tend was updated. Reload this page to go on.');
  let reply: Reply<Answers[R['kind']]> | undefined;
  try {
    reply = await browser.runtime.sendMessage(request);
  } catch (error) {
    if (!isAlive()) throw new ClientError('updated', 'Tend was updated. Reload this page to go on.');
    if (tries <= 1) throw new ClientError('silent', `Tend's background does not answer (${String(error)}).`);
  }
  if (reply?.ok) return reply.value;
  if (reply) throw new ClientError(reply.failure.kind, reply.failure.text);
  if (tries <= 1) throw new ClientError('silent', "Tend's background does not answer. Nothing typed here is lost.");
  await new Promise((resolve) => setTimeout(resolve, 150));
  return ask(request, tries - 1);
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

function isPush(message: unknown): message is Push {
  return typeof message === 'object' && message !== null && 'push' in message;
}
