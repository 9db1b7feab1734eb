import type { Transaction } from 'dexie';
import type { Row } from '@/utils/model/rows/row';

/** Rows of before they could be found by the rounds that they are in. */
export async function roundRows(upgrade: Transaction): Promise<void> {
  await upgrade
    .table<Row>('rows')
    .toCollection()
    .modify((row) => {
      const [latest] = row.rounds?.in ?? [];
      if (latest) row.inRound = latest.round;
    });
}
