import { processorTime } from '../processor-time';
import { median } from './table';

/** The middle of so many runs in milliseconds of this process on a core, after some to warm up. */
export function timeOf(run: () => unknown, { warm, runs }: { warm: number; runs: number }): number {
  for (let turn = 0; turn < warm; turn += 1) run();
  return median(Array.from({ length: runs }, () => processorTime(run)));
}
