/** What stands for a party behind a politician's name. */
import { CAPITAL, type Words } from "../../text/words.js";

/** "D-Ohio": words `[at, to)` are a lone capital, a hyphen and another capital. */
export function isParty({ starts, ends, flags }: Words, at: number, to: number): boolean {
  const isLone = (ends[at] ?? 0) - (starts[at] ?? 0) === 1;
  return isLone && ((flags[at] ?? 0) & (flags[to - 1] ?? 0) & CAPITAL) !== 0;
}
