import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cadence } from '@/utils/model/policy';
import { deadlineAfter, phaseOf, roundAt, roundBefore } from '@/utils/model/rounds/times';
import { brokenLaw, law } from '../law';

const week = 7 * 24 * 3_600_000;
const thursday: Cadence = { weeks: 1, day: 4, time: '12:00', zone: 'UTC' };
const end = (cadence: Partial<Cadence>, began: string): string | undefined => {
  const at = deadlineAfter({ ...thursday, ...cadence }, Date.parse(began));
  return at === undefined ? undefined : new Date(at).toISOString().replace(':00.000Z', 'Z');
};

describe('the end of a round', () => {
  test.each([
    ['2026-03-02T09:00Z', '2026-03-05T12:00Z'],
    ['2026-03-05T11:59:59.999Z', '2026-03-05T12:00Z'],
    ['2026-03-05T12:00Z', '2026-03-12T12:00Z'],
    ['2026-03-08T23:59Z', '2026-03-12T12:00Z'],
  ])('after %s is at %s', (began, wanted) => expect(end({}, began)).toBe(wanted));

  test('is by the clock on the wall of its zone, in summer and winter', () => {
    expect(end({ zone: 'Europe/Berlin' }, '2026-01-19T00:00Z')).toBe('2026-01-22T11:00Z');
    expect(end({ zone: 'Europe/Berlin' }, '2026-07-20T00:00Z')).toBe('2026-07-23T10:00Z');
    expect(end({ zone: 'Asia/Kolkata' }, '2026-07-20T00:00Z')).toBe('2026-07-23T06:30Z');
    expect(end({ zone: 'Pacific/Auckland', day: 1, time: '08:00' }, '2026-01-18T18:00Z')).toBe('2026-01-18T19:00Z');
  });

  test('that a change of the clocks leaves out is after it', () => {
    expect(end({ zone: 'Europe/Berlin', day: 7, time: '02:30' }, '2026-03-28T00:00Z')).toBe('2026-03-29T01:30Z');
    expect(end({ zone: 'America/New_York', day: 7, time: '02:30' }, '2026-03-07T00:00Z')).toBe('2026-03-08T07:30Z');
  });

  test('that comes twice is the first, and passed with it', () => {
    const twice = { zone: 'Europe/Berlin', day: 7, time: '02:30' };
    expect(end(twice, '2026-10-24T00:00Z')).toBe('2026-10-25T00:30Z');
    expect(end(twice, '2026-10-25T00:45Z')).toBe('2026-11-01T01:30Z');
    expect(end(twice, '2026-10-25T01:15Z')).toBe('2026-11-01T01:30Z');
  });

  test('of several weeks is the same for all, whenever they began', () => {
    const fortnight = { weeks: 2 };
    const first = end(fortnight, '2026-03-02T00:00Z') ?? '';
    const begins = ['2026-02-27T00:00Z', '2026-03-01T00:00Z', '2026-03-04T00:00Z'].map((began) =>
      end(fortnight, began),
    );
    expect(new Set([...begins, first]).size).toBeLessThanOrEqual(2);
    expect(Date.parse(end(fortnight, first) ?? '') - Date.parse(first)).toBe(2 * week);
  });

  test('is none in a zone that nobody knows', () =>
    expect(end({ zone: 'Europe/Atlantis' }, '2026-03-02T00:00Z')).toBeUndefined());
});

const zones = fc.constantFrom(
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'America/St_Johns',
);
const cadences = fc.record({
  weeks: fc.integer({ min: 1, max: 13 }),
  day: fc.integer({ min: 1, max: 7 }),
  time: fc.constantFrom('00:00', '01:30', '02:30', '12:00', '23:59'),
  zone: zones,
});
const moments = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2060, 0) });
/** An hour for the clocks, a day for Samoa, which left one out. */
const slack = 25 * 3_600_000;

type Deadline = typeof deadlineAfter;
const lies = (deadline: Deadline) =>
  fc.property(cadences, moments, (cadence, began) => {
    const at = deadline(cadence, began);
    if (at === undefined || at <= began || at - began > cadence.weeks * week + slack) throw new Error(`${at}`);
  });
const agree = (deadline: Deadline) =>
  fc.property(cadences, moments, fc.nat({ max: week }), (cadence, began, later) => {
    const [first, second] = [deadline(cadence, began), deadline(cadence, began + later)];
    if (first !== undefined && first > began + later && first !== second)
      throw new Error('two who began before the same end have different ones');
  });

describe('ends', () => {
  law('lie after the beginning, at most one period away', lies(deadlineAfter), 200);
  law('are the same for all who began before', agree(deadlineAfter), 200);
  brokenLaw(
    'which a period reckoned from the own vote breaks',
    agree(({ weeks }, began) => began + weeks * week),
    300,
  );
});

const time = (iso: string): number => Date.parse(iso);
const iso = (at: number): string => new Date(at).toISOString().replace(':00.000Z', 'Z');

describe('a round', () => {
  const lisbon: Cadence = { weeks: 1, day: 4, time: '12:00', zone: 'Europe/Lisbon', talk: 2 };
  const during = (at: string, cadence = lisbon) => {
    const round = roundAt(cadence, time(at));
    return round && [round.id, ...[round.opens, round.reveals, round.closes].map(iso), phaseOf(round, time(at))];
  };
  test('is open, then talked about, then the next one is open', () => {
    const dates = ['2026-W49', '2026-11-28T12:00Z', '2026-12-03T12:00Z', '2026-12-05T12:00Z'];
    expect(during('2026-11-28T12:00Z')).toEqual([...dates, 'open']);
    expect(during('2026-12-03T11:59Z')).toEqual([...dates, 'open']);
    expect(during('2026-12-03T12:00Z')).toEqual([...dates, 'talk']);
    expect(during('2026-12-05T11:59Z')).toEqual([...dates, 'talk']);
    expect(during('2026-12-05T12:00Z')?.[0]).toBe('2026-W50');
  });
  test('that nobody talks about ends where its votes are opened', () => {
    const round = roundAt({ ...lisbon, talk: 0 }, time('2026-12-03T11:00Z'));
    expect(round?.closes).toBe(round?.reveals);
    expect(round && phaseOf(round, round.reveals)).toBe('closed');
  });
  test('keeps its name where its day, hour or zone is moved within the week', () => {
    const moved = { ...lisbon, day: 2, time: '09:00', zone: 'Asia/Tokyo' };
    expect(during('2026-11-30T00:00Z', moved)?.[0]).toBe('2026-W49');
  });
  test('has days for talk, but none of the next round', () => {
    const round = roundAt({ ...lisbon, talk: 13 }, time('2026-12-01T00:00Z'));
    expect(round && [round.opens, round.reveals, round.closes].map(iso)).toEqual([
      '2026-11-25T12:00Z',
      '2026-11-26T12:00Z',
      '2026-12-02T12:00Z',
    ]);
  });
  test('that is voted in again while people talk opens those votes at its end', () => {
    expect(iso(deadlineAfter(lisbon, time('2026-12-04T00:00Z')) ?? 0)).toBe('2026-12-05T12:00Z');
    expect(iso(deadlineAfter(lisbon, time('2026-12-01T00:00Z')) ?? 0)).toBe('2026-12-03T12:00Z');
  });
  test('is named by the year that its week belongs to', () => {
    expect(during('2026-12-31T11:00Z')?.[0]).toBe('2026-W53');
    expect(during('2027-01-04T11:00Z')?.[0]).toBe('2027-W01');
  });
  test('is none in a zone that nobody knows', () =>
    expect(during('2026-12-01T00:00Z', { ...lisbon, zone: 'Europe/Atlantis' })).toBeUndefined());
});

/**
 * Zones that change their clocks in all the ways there are: by one hour, by half of one, southern, by none, a day left
 * out.
 */
const twelve = [
  'UTC',
  'Europe/Lisbon',
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'America/Santiago',
  'Africa/Casablanca',
  'Asia/Kolkata',
  'Asia/Tehran',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Auckland',
];
const tenYears = fc.integer({ min: Date.UTC(2021, 0), max: Date.UTC(2031, 0) });
const wallTimes = fc.constantFrom('00:00', '01:30', '02:00', '02:30', '03:00', '09:15', '12:00', '23:59');
const talking = fc.record({
  weeks: fc.constantFrom(1, 2),
  day: fc.integer({ min: 1, max: 7 }),
  time: wallTimes,
  zone: fc.constantFrom(...twelve),
  talk: fc.integer({ min: 0, max: 7 }),
});

/** What the clock on the wall shows, by another way than the one that is tested. */
function wall(at: number, zone: string): { day: number; time: string } {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
  return { day: days.indexOf(parts.get('weekday') ?? '') + 1, time: `${parts.get('hour')}:${parts.get('minute')}` };
}

/** Whether a moment is the first after a change of the clocks that left the wanted time out: then nothing shows it. */
function isLeftOut(at: number, zone: string, wanted: string): boolean {
  const offset = (moment: number): number => {
    const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(
      moment,
    );
    const [, sign = '+', hours = '0', minutes = '0'] =
      /GMT(?:([+-])(\d\d):(\d\d))?/.exec(parts.find(({ type }) => type === 'timeZoneName')?.value ?? '') ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  };
  const day = 24 * 3_600_000;
  const gap = offset(at) - offset(at - day);
  return gap > 0 && wall(at - gap * 60_000, zone).time !== wanted && wall(at, zone).time > wanted;
}

type RoundOf = typeof roundAt;

describe('by the clock on the wall, in twelve zones over ten years', () => {
  const onTime = (round: RoundOf) =>
    fc.property(talking, tenYears, (cadence, at) => {
      const { reveals = 0 } = round(cadence, at) ?? {};
      const shown = wall(reveals, cadence.zone);
      const isWanted = shown.day === cadence.day && shown.time === cadence.time;
      if (!isWanted && !isLeftOut(reveals, cadence.zone, cadence.time))
        throw new Error(`${iso(reveals)} is day ${shown.day}, ${shown.time} in ${cadence.zone}`);
    });
  const oneAtATime = (round: RoundOf) =>
    fc.property(talking, tenYears, (cadence, at) => {
      const now = round(cadence, at);
      if (!now || at < now.opens || at >= now.closes) throw new Error('no round at that moment');
      if (now.reveals < now.opens || now.reveals > now.closes) throw new Error('votes are opened outside of the round');
      const [next, before] = [round(cadence, now.closes), round(cadence, now.opens - 1)];
      if (next?.opens !== now.closes || before?.closes !== now.opens) throw new Error('a gap between two rounds');
      if (!(before.id < now.id && now.id < next.id)) throw new Error('names out of order');
    });
  const anywhere = (round: RoundOf) =>
    fc.property(talking, tenYears, fc.nat({ max: week }), (cadence, at, later) => {
      const [one, other] = [round(cadence, at), round(cadence, at + later)];
      if (one && at + later < one.closes && JSON.stringify(one) !== JSON.stringify(other))
        throw new Error('two moments of one round disagree about it');
    });
  law('votes are opened on the day and at the time that the team set', onTime(roundAt), 500);
  law('there is one round at each moment, and each begins where the last one ended', oneAtATime(roundAt), 250);
  law('a round is the same from its first moment to its last', anywhere(roundAt), 250);
  // As if a week were always 168 hours long.
  const inHours: RoundOf = (cadence, at) => {
    const first = roundAt(cadence, Date.UTC(2021, 0));
    if (!first) return undefined;
    const period = cadence.weeks * week;
    const [turns, length] = [Math.floor((at - first.closes) / period) + 1, first.closes - first.reveals];
    const closes = first.closes + turns * period;
    return { id: first.id, opens: closes - period, reveals: closes - length, closes };
  };
  brokenLaw('which counting hours breaks', onTime(inHours), 2000);
  // As if rounds were counted from whatever moment somebody looks.
  const fromNow: RoundOf = (cadence, at) => {
    const round = roundAt(cadence, at);
    return round && { ...round, opens: at, closes: at + cadence.weeks * week };
  };
  brokenLaw('which counting from the own clock breaks', anywhere(fromNow), 2000);
});

test('the round before one is found from it', () => {
  const cadence: Cadence = { weeks: 2, day: 3, time: '10:00', zone: 'UTC', talk: 1 };
  const now = roundAt(cadence, time('2026-12-01T00:00Z'));
  const before = now && roundBefore(cadence, now);
  expect(before?.closes).toBe(now?.opens);
  expect(now && before && now.reveals - before.reveals).toBe(2 * week);
});
