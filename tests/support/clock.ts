/** Milliseconds of processor time that `work` takes: other processes of a busy machine do not count, as on a clock. */
export function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
