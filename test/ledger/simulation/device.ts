import type { Entries, Entry } from '@/utils/model/entry';
import type { Clock } from '@/utils/model/entry-say';
import { type Author, type Fold, fold } from '@/utils/model/fold';
import { mergeEntries, mergeEntry } from '@/utils/model/merge';
import { receive } from '@/utils/model/stamp';
import { codecs } from '@/utils/ledger/codecs';
import type { PageWrite } from '@/utils/ledger/settle';
import type { Safeguards } from './safeguards';
import type { TrackerDouble } from './tracker';

/** What becomes of one request. */
export type Fate = 'arrives' | 'lost' | 'answer lost' | 'doubled' | 'delayed';

/** A device: a disk, which outlives a crash, and perhaps a synchronisation under way, which does not. */
export interface Device {
  person: Author;
  skew: number;
  disk: { mine: Entries; clock: Clock; seen: Fold };
  run: Generator<undefined, void, Fate> | undefined;
  writes: number;
}

export interface Net {
  tracker: TrackerDouble;
  /** Requests on their way, which nobody waits for any more. */
  delayed: (() => void)[];
  now: number;
}

export type Field = 'live' | 'waive:story';

export function createDevice(person: Author, id: string, skew: number): Device {
  return { person, skew, disk: { mine: {}, clock: { device: id }, seen: fold([]) }, run: undefined, writes: 0 };
}

/** What the device believes its person said about an issue. */
export function knownOn({ disk, person }: Device, issue: string): Entry {
  return mergeEntry(disk.seen.issues.get(issue)?.get(person.id) ?? {}, disk.mine[issue] ?? {});
}

/** Says something, in one transaction. */
export function speak(device: Device, issue: string, name: Field, word: string, net: Net, { say }: Safeguards): void {
  const { disk, skew } = device;
  const intent = {
    mine: disk.mine[issue] ?? {},
    known: knownOn(device, issue),
    clock: disk.clock,
    now: net.now + skew,
  };
  const said =
    name === 'live'
      ? say({ ...intent, name, value: { why: word } })
      : say({ ...intent, name, value: { reason: word } });
  device.disk = { ...disk, mine: { ...disk.mine, [issue]: said.mine }, clock: said.clock };
}

/** One synchronisation: read, merge, write where they differ. It can end at every yield and be begun again. */
export function* synchronise(device: Device, net: Net, { read, settle }: Safeguards): Generator<undefined, void, Fate> {
  const answer = yield;
  if (answer !== 'arrives' && answer !== 'doubled') return;
  const ledger = read(net.tracker.list(), codecs.markdown);
  yield;
  const seen = fold(ledger.pages);
  const last = seen.latest && receive(net.now + device.skew, device.disk.clock.last, seen.latest);
  device.disk = { ...device.disk, seen, clock: { ...device.disk.clock, ...(last !== undefined && { last }) } };
  yield;
  const { person, disk } = device;
  const self = {
    author: person.id,
    name: person.name,
    device: disk.clock.device,
    mine: disk.mine,
    expired: new Set<string>(),
  };
  const { mine, writes } = settle(self, ledger, codecs.markdown);
  device.disk = { ...device.disk, mine: mergeEntries(device.disk.mine, mine) };
  for (const write of writes) {
    device.writes += 1;
    if (!send(write, person, net, yield)) return;
  }
}

/** Whether the sender hears that it worked. */
function send(write: PageWrite, person: Author, { tracker, delayed }: Net, fate: Fate): boolean {
  const request = (): void => {
    if (write.kind === 'create') tracker.create(person, write.body);
    else tracker.update(write.commentId, person, write.body);
  };
  if (fate === 'delayed') delayed.push(request);
  if (fate === 'arrives' || fate === 'answer lost' || fate === 'doubled') request();
  if (fate === 'doubled') request();
  return fate === 'arrives' || fate === 'doubled';
}
