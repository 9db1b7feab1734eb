import fc from 'fast-check';
import { describe } from 'vitest';
import { brokenLaw, law } from '../law';
import { type Safeguards, safe, twins } from './simulation/safeguards';
import { happenings, skews, whatBreaks } from './simulation/world';

/** Five devices of three people, one of them a copy of another; a forger; requests lost, doubled and late; crashes. */
const allIsWell = (safeguards: Safeguards) =>
  fc.property(skews, happenings, (hours, events) => {
    const broken = whatBreaks(hours, events, safeguards);
    if (broken !== undefined) throw new Error(broken);
  });

describe('devices on a tracker that loses, doubles and delays', () => {
  law('converge, lose nothing, do nothing twice', allIsWell(safe), 10_000);
  for (const [lacking, twin] of Object.entries(twins))
    brokenLaw(`all is well without ${lacking}`, allIsWell(twin), 3000);
});
