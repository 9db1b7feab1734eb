import '../../temporal';
import { expect } from 'vitest';
import type { Cadence } from '@/utils/model/policy';
import { suggestedCadence } from '@/utils/model/policy-default';
import type { BrowserName } from '../browsers/find';
import { assertValidLog } from '../../doubles/valid';
import { chapter } from '../story/chapter';
import { type Cast, gather } from './cast';
import { plansAgreed, reports, setsAgreed } from './close';
import { passesDeadline } from './deadline';
import { isOver } from './over';
import { fills, readsBacklog, setsRules, setsUp } from './prepare';
import { answersOutside, reveals, talks } from './talk';
import { walks } from './walk';

/** A round over three trackers from its rules to its report, by three people with Tend and two without. */
export async function tellRound(browser: BrowserName): Promise<void> {
  const cast = await gather(browser);
  try {
    await chapters(cast);
  } finally {
    await cast.leave();
  }
}

/** Votes are opened the day after tomorrow, whatever day it is; the rest as the settings propose it. */
function cadenceFrom(now: number): Cadence {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const day = ((new Date(now).getDay() + 1) % 7) + 1;
  return { ...suggestedCadence, zone: timeZone, day, talk: 2, minutes: 15 };
}

async function chapters(cast: Cast): Promise<void> {
  const { sandbox, subjects, clock } = cast;
  const cadence = cadenceFrom(clock.now());
  await chapter('arrives', () => cast.arrives('ana'));
  await chapter('sets the projects up', () => setsUp(cast));
  await chapter('reads the backlog', () => readsBacklog(cast));
  await chapter('sets the rules', () => setsRules(cast, cadence.day));
  await chapter('fills the round', () => fills(cast));
  answersOutside(cast);
  await chapter('is joined by the first', () => cast.arrives('ben'));
  // One after the other: of two who join a ledger at once, it is chance whom of them the tracker tells of the other.
  await chapter('has it walked by the first', () =>
    Promise.all([walks(cast, 'ben', { year: '3', colours: '+', parts: '3', quotes: '2' }), cast.arrives('dan')]),
  );
  await chapter('has it walked by the second', () =>
    walks(cast, 'dan', { year: '8', colours: '-', parts: '3', quotes: '3' }),
  );
  const panels = await chapter('has the votes opened that all have cast', () => reveals(cast));
  await chapter('has what differs talked about', () => talks(cast, panels));
  await chapter('passes the deadline', () => passesDeadline(cast, cadence));
  subjects.year.comments(sandbox, 'cleo', '/ready');
  await chapter('sets what agrees', () => setsAgreed(cast));
  await chapter('plans it', () => plansAgreed(cast));
  await chapter('reports and ends it', () => reports(cast));
  isOver(cast);
  expect(cast.told()).toEqual(cast.announced());
  await assertValidLog(sandbox.log());
}
