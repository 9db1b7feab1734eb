/** Milliseconds of processor time that something takes, the best of three: a busy machine makes it wait, not work. */
export async function cpuTime(run: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < 3; time += 1) {
    const before = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  return Math.round(Math.min(...times));
}
