/** Times of work, by the processor: a busy machine does not count. */
import { processorTime } from "../tests/support/clock.js";

/** Work that takes less is repeated until it takes this long, in milliseconds. */
const LEAST = 20;

/** The least milliseconds that `work` takes over `rounds` rounds: noise only ever adds. */
export function leastTime(work: () => void, rounds: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    let times = 0;
    let total = 0;
    while (total < LEAST) {
      total += processorTime(work);
      times++;
    }
    least = Math.min(least, total / times);
  }
  return least;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
