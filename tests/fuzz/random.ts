/** Seeded choices: the same for the same seed. */
import { randomFrom } from "../../training/random.js";

export interface Random {
  /** A whole number, 0 ≤ n < below; 0 where `below` is less than 1. */
  readonly below: (below: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
}

export function seeded(seed: number): Random {
  const next = randomFrom(seed);
  const below = (limit: number): number => Math.max(0, Math.floor(next() * limit));
  return { below, pick: (from) => from[below(from.length)] as (typeof from)[number] };
}
