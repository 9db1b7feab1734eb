import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Takes the files of the two browsers in turns, the longest first: so each worker is, most of the time, one browser's. */
export class LaneSequencer extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const lanes = ['chromium', 'firefox'].map((name) => sorted.filter(({ project }) => project.name === name));
    const rest = sorted.filter(({ project }) => !['chromium', 'firefox'].includes(project.name));
    const longest = Math.max(...lanes.map(({ length }) => length));
    const turns = Array.from({ length: longest }, (_, at) => lanes.flatMap((lane) => lane[at] ?? []));
    return [...rest, ...turns.flat()];
  }
}
