import { expect } from 'vitest';
import { startSandbox } from '../../doubles/server';
import { assertValidLog } from '../../doubles/valid';
import type { BrowserName } from '../browsers/find';
import { type Cast, gather, type Told } from './cast';
import { chapter } from './chapter';
import { answers, asks, summarises, decision, isClosed, mends, reveals, votes } from './chapters';
import type { Subject } from './subject';

/** From a poor issue to a planned one, by three people in three browsers, through the panel alone. */
export async function tell(subject: Subject, browser: BrowserName): Promise<void> {
  const sandbox = await startSandbox();
  const cast = await gather(subject, browser, sandbox);
  try {
    await chapters(cast);
  } finally {
    await cast.leave();
    await sandbox.close();
  }
}

async function chapters(cast: Cast): Promise<void> {
  const { subject, sandbox, again, sees, leaks } = cast;
  const [ana, ben, cleo] = subject.people;
  await chapter('mends the issue', () => mends(cast, ana));
  await chapter('asks two colleagues', () => asks(cast, ana));
  await chapter('votes', () => votes(cast, ana, '8'));
  await chapter('is answered by the first', () => answers(cast, ben, decision, '13'));
  await chapter('is answered by the second', () =>
    answers(cast, cleo, 'Eleven of them wrote to us, most from Austria.', '8'),
  );
  await chapter('sees that both have voted', async () => {
    await again(ana);
    for (const person of [ben, cleo]) await sees(ana, `${subject.shown(person)} sealed`);
  });
  expect(leaks()).toEqual([]);
  await chapter('has the votes opened', () => reveals(cast, ana));
  expect(leaks().length, 'what finds no vote finds one that is open').toBeGreaterThan(0);
  await chapter('closes the loop', async () => {
    subject.comments(sandbox, subject.outsider, '/ready');
    await again(ana);
    await summarises(cast, ana);
  });
  isClosed(cast, subject.people);
  await chapter('hears what came since', async () => {
    subject.comments(sandbox, subject.outsider, 'Is there a date for it?');
    await again(ana);
    await sees(ana, '1 comment since the summary');
  });
  expect(sorted(cast.told())).toEqual(sorted(cast.announced.filter(({ tells }) => tells.length > 0)));
  assertValidLog(sandbox.log());
}

function sorted(all: readonly Told[]): Told[] {
  return all.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
