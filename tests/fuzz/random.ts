/** Numbers that look random and are the same for the same seed (mulberry32). */
export interface Random {
  /** A whole number, 0 ≤ n < below; 0 where `below` is less than 1. */
  readonly below: (below: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
}

const STEP = 0x6d2b79f5;
const UINT32 = 2 ** 32;

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + STEP) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / UINT32;
  };
  const below = (limit: number): number => Math.max(0, Math.floor(next() * limit));
  return { below, pick: (from) => from[below(from.length)] as (typeof from)[number] };
}
