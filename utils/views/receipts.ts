import type { Capabilities } from '@/utils/model/capabilities';
import { fieldOfCommand } from '@/utils/model/command';
import type { Entry } from '@/utils/model/entry';
import type { NativeReaction } from '@/utils/model/native';
import type { Receipt, SyncLine } from '@/utils/model/receipt';
import type { Told } from '@/utils/model/told';
import type { Lines } from './line';
import type { CommandRow } from '@/utils/store/rows';
import type { CommentRow } from '@/utils/store/ledger-rows';

/** Where each thing is that this person said of an issue. */
export interface Sent {
  tracker: Capabilities;
  mine: Entry;
  /** The entry as this device's own pages in the ledger have it, and when they changed. */
  pages: { entry: Entry; comment: CommentRow | undefined }[];
  /** This person's own reactions that the tracker holds. */
  native: NativeReaction[];
  /** When changes of this person arrived, by field. */
  arrived: Readonly<Record<string, number>>;
  commands: CommandRow[];
  lines: Pick<Lines, 'host' | 'ledger'>;
}

/** One receipt for each field: it is called saved only where the tracker was seen to have it. Pure. */
export function receiptsOf({ tracker, mine, pages, native, arrived, commands, lines }: Sent): Record<string, Receipt> {
  const receipts: Record<string, Receipt> = {};
  for (const [name, [value, stamp]] of Object.entries(mine)) {
    const field = name === 'reaction' && typeof value === 'string' ? value : name;
    const page = pages.find(({ entry }) => entry[name]?.[1] === stamp);
    receipts[field] = page ? saved(page.comment) : owed(lines.ledger);
  }
  for (const { content, at } of native)
    receipts[content] = { state: 'saved', told: { key: 'receipt.native' }, at: Date.parse(at) };
  for (const [field, at] of Object.entries(arrived))
    receipts[field] = { state: 'saved', told: { key: 'receipt.in', tracker: tracker.name }, at };
  for (const { id, command, refused, putOff } of commands) {
    const why = refused ?? (lines.host.signedOut ? lines.host.told : undefined);
    receipts[fieldOfCommand(command, id)] =
      why !== undefined
        ? { state: 'refused', told: why }
        : {
            state: 'sending',
            told: waitsFor(lines.host) ?? putOff?.why ?? { key: 'receipt.to', tracker: tracker.name },
          };
  }
  return receipts;
}

function saved(comment: CommentRow | undefined): Receipt {
  const at = comment && Date.parse(comment.updatedAt);
  return { state: 'saved', told: { key: 'receipt.shared' }, ...(at && { at }) };
}

function owed(line: SyncLine): Receipt {
  if (line.state === 'alone' || line.state === 'unset' || line.state === 'unjoined')
    return { state: 'here', told: line.told };
  if (line.state === 'refused') return { state: 'refused', told: line.told };
  return { state: 'sending', told: waitsFor(line) ?? { key: 'receipt.to-team' } };
}

function waitsFor({ state, told }: SyncLine): Told | undefined {
  return state === 'waiting' ? told : undefined;
}
