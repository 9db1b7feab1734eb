import fc from 'fast-check';
import type { Author } from '@/utils/model/fold';
import { canonical } from '@/utils/model/json';
import { mergeEntry } from '@/utils/model/merge';
import { codecs } from '@/utils/ledger/codecs';
import { readLedger } from '@/utils/ledger/read';
import { createDevice, type Device, type Fate, type Field, knownOn, type Net, speak, synchronise } from './device';
import type { Safeguards } from './safeguards';
import { createTracker } from './tracker';

/** One thing that happens. Numbers name devices, comments and requests, modulo how many there are. */
export type Happening =
  | { kind: 'say'; device: number; issue: string; field: Field }
  | { kind: 'step'; device: number; fate: Fate }
  | { kind: 'crash' | 'deliver' | 'delete'; which: number }
  | { kind: 'forge'; which: number; into: 'own comment' | 'the same comment' }
  | { kind: 'wait'; milliseconds: number };

const hour = 3_600_000;
const device = fc.nat(4);

export const happenings: fc.Arbitrary<Happening[]> = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant('say'),
        device,
        issue: fc.constantFrom('12', '13'),
        field: fc.constantFrom('live', 'waive:story'),
      }),
    },
    {
      weight: 14,
      arbitrary: fc.record({
        kind: fc.constant('step'),
        device,
        fate: fc.constantFrom('arrives', 'arrives', 'arrives', 'arrives', 'lost', 'answer lost', 'doubled', 'delayed'),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constantFrom('crash', 'crash', 'deliver', 'deliver', 'delete'),
        which: fc.nat(9),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('forge'),
        which: fc.nat(9),
        into: fc.constantFrom('own comment', 'the same comment'),
      }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('wait'), milliseconds: fc.constantFrom(1, 60_000, hour) }) },
  ),
  { minLength: 10, maxLength: 60, size: 'max' },
);

/** Hours by which the devices' clocks are wrong. */
export const skews: fc.Arbitrary<number[]> = fc.array(fc.constantFrom(0, 0, 1, -1, 3, -5), {
  minLength: 5,
  maxLength: 5,
});

const [ana, ben, cleo, mallory] = ['ana', 'ben', 'cleo', 'mallory'].map((name, at): Author => ({
  id: `${at + 1}`,
  name,
  insider: true,
  asOf: '',
})) as [Author, Author, Author, Author];

interface World extends Net {
  devices: Device[];
  /** By person, issue and field: every word said, and those that their person is known to have seen and replaced. */
  said: Map<string, { words: Set<string>; replaced: Set<string> }>;
  count: number;
}

/** Lets it all happen, then heals the network. Returns what broke, if anything did. */
export function whatBreaks(hours: number[], events: Happening[], safeguards: Safeguards): string | undefined {
  const at = (index: number): number => (hours[index] ?? 0) * hour;
  const devices = [
    createDevice(ana, 'aaaa', at(0)),
    createDevice(ana, 'bbbb', at(1)),
    createDevice(ben, 'cccc', at(2)),
    createDevice(ben, 'cccc', at(3)), // A copied profile: two devices, one name.
    createDevice(cleo, 'dddd', at(4)),
  ];
  const world: World = {
    tracker: createTracker(),
    delayed: [],
    now: Date.UTC(2026, 2, 1),
    devices,
    said: new Map(),
    count: 0,
  };
  for (const event of events) happen(world, event, safeguards);
  return heal(world, safeguards) ?? whatIsLost(world) ?? whatIsTwice(world);
}

function happen(world: World, event: Happening, safeguards: Safeguards): void {
  if (event.kind === 'wait') world.now += event.milliseconds;
  else if (event.kind === 'say') talk(world, pick(world.devices, event.device), event, safeguards);
  else if (event.kind === 'step') step(world, pick(world.devices, event.device), event.fate, safeguards);
  else if (event.kind === 'crash') pick(world.devices, event.which).run = undefined;
  else if (event.kind === 'deliver') world.delayed.splice(event.which % 3, 1).forEach((request) => request());
  else if (event.kind === 'delete') world.tracker.remove(world.tracker.list().at(event.which)?.id ?? '');
  else if (event.kind === 'forge') forge(world, event.which, event.into);
}

function pick<T>(list: T[], at: number): T {
  const found = list[at % list.length];
  if (found === undefined) throw new RangeError('nothing to pick from');
  return found;
}

function talk(
  world: World,
  device: Device,
  { issue, field }: { issue: string; field: Field },
  safeguards: Safeguards,
): void {
  world.count += 1;
  const word = `word ${world.count}`;
  const key = `${device.person.id} ${issue} ${field}`;
  const record = world.said.get(key) ?? { words: new Set(), replaced: new Set() };
  record.replaced.add(canonical(knownOn(device, issue)[field]?.[0] ?? null));
  speak(device, issue, field, word, world, safeguards);
  record.words.add(canonical(device.disk.mine[issue]?.[field]?.[0] ?? null));
  world.said.set(key, record);
}

function step(world: World, device: Device, fate: Fate, safeguards: Safeguards): void {
  if (device.run === undefined) {
    device.run = synchronise(device, world, safeguards);
    device.run.next(); // To the first request.
  }
  if (device.run.next(fate).done === true) device.run = undefined;
}

/** Mallory copies a page with other words and later stamps, as her own or, as an admin, over the original. */
function forge({ tracker }: World, which: number, into: 'own comment' | 'the same comment'): void {
  const original = tracker.list().at(which);
  if (original === undefined) return;
  const body = String(original.body)
    .replaceAll(/word \d+/g, 'forged')
    .replaceAll(/"0\w{8}-/g, '"0zzzzzzzz-');
  if (into === 'own comment') tracker.create(mallory, body);
  else tracker.update(original.id, mallory, body);
}

/** No faults from here on: everything under way arrives, and everybody synchronises until nobody writes. */
function heal(world: World, safeguards: Safeguards): string | undefined {
  for (const request of world.delayed.splice(0)) request();
  for (let round = 0; round < 6; round += 1) {
    const before = world.devices.map(({ writes }) => writes).join();
    for (const device of world.devices) {
      device.run = undefined;
      do step(world, device, 'arrives', safeguards);
      while (device.run !== undefined);
    }
    if (world.devices.map(({ writes }) => writes).join() === before) return undefined;
  }
  return 'they never come to rest';
}

/** What every device sees in the end, its own words included. */
function whatIsLost({ devices, said, tracker }: World): string | undefined {
  for (const device of devices) {
    for (const [key, { words, replaced }] of said) {
      const [person = '', issue = '', field = ''] = key.split(' ');
      const seen = device.disk.seen.issues.get(issue)?.get(person) ?? {};
      const entry = device.person.id === person ? mergeEntry(seen, knownOn(device, issue)) : seen;
      const final = canonical(entry[field]?.[0] ?? null);
      if (!words.has(final)) return `${key} reads ${final}, which nobody said`;
      if (replaced.has(final)) return `${key} reads ${final}, which was replaced`;
      if (canonical(entry) !== canonical(seen)) return `${key} is not on the tracker`;
    }
    for (const [issue, entries] of device.disk.seen.issues) {
      for (const [person, entry] of entries) {
        const stray = Object.keys(entry).find(
          (field) => person !== mallory.id && !said.has(`${person} ${issue} ${field}`),
        );
        if (stray !== undefined) return `${person} never said anything of ${stray}`;
      }
    }
  }
  const { tampered } = readLedger(tracker.list(), codecs.markdown);
  return tampered.some(({ author }) => author.id !== mallory.id) ? 'a forged page was left as it is' : undefined;
}

/** Each thing said stands once, and nobody wrote into another's comment. */
function whatIsTwice({ tracker }: World): string | undefined {
  const { pages, problems } = readLedger(tracker.list(), codecs.markdown);
  const honest = pages.filter(({ author }) => author.id !== mallory.id);
  const numbers = honest.map(({ author, device, number }) => `${author.id} ${device} page ${number}`);
  const things = honest.flatMap(({ author, device, entries }) =>
    Object.entries(entries).flatMap(([issue, entry]) =>
      Object.keys(entry).map((field) => `${author.id} ${device} ${issue} ${field}`),
    ),
  );
  const twice = [numbers, things].find((list) => new Set(list).size < list.length);
  if (twice !== undefined) return `something stands twice: ${twice.join(', ')}`;
  return problems.some(({ kind }) => kind === 'edited') ? 'somebody wrote into a comment of another' : undefined;
}
