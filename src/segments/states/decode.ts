/** The best sequence of states for a page's lines, exactly (Viterbi). */

/** Where in the page a line stands: before the article, in it, inserted between its lines, or after it. */
export const State = { BEFORE: 0, BODY: 1, INSERT: 2, AFTER: 3 } as const;
export const STATE_COUNT = 4;

const NEVER = Number.NEGATIVE_INFINITY;

/** Scores of stepping from a state (row) to a state (column), and of beginning and ending in one. */
export interface Transitions {
  readonly begin: readonly number[];
  readonly step: readonly (readonly number[])[];
  readonly end: readonly number[];
}

/** What may follow what, with no preference: before, then the article with its inserts, then after. */
export const STRUCTURE: Transitions = {
  begin: [0, 0, NEVER, NEVER],
  step: [
    [0, 0, NEVER, NEVER],
    [NEVER, 0, 0, 0],
    [NEVER, 0, 0, NEVER],
    [NEVER, NEVER, NEVER, 0],
  ],
  end: [0, 0, NEVER, 0],
};

/**
 * The states of the lines.
 *
 * @param emissions `STATE_COUNT` scores a line
 */
export function decode(emissions: Float32Array, { begin, step, end }: Transitions): Uint8Array {
  const lines = emissions.length / STATE_COUNT;
  const states = new Uint8Array(lines);
  if (lines === 0) return states;
  const came = new Uint8Array(emissions.length);
  let best = begin.map((score, state) => score + (emissions[state] ?? 0));
  for (let line = 1; line < lines; line++) {
    const next = [NEVER, NEVER, NEVER, NEVER];
    for (let to = 0; to < STATE_COUNT; to++) {
      for (let from = 0; from < STATE_COUNT; from++) {
        const score = (best[from] ?? NEVER) + (step[from]?.[to] ?? NEVER);
        if (score <= (next[to] ?? NEVER)) continue;
        next[to] = score;
        came[line * STATE_COUNT + to] = from;
      }
      next[to] = (next[to] ?? NEVER) + (emissions[line * STATE_COUNT + to] ?? 0);
    }
    best = next;
  }
  let state = 0;
  best.forEach((score, index) => {
    if (score + (end[index] ?? NEVER) > (best[state] ?? NEVER) + (end[state] ?? NEVER)) state = index;
  });
  for (let line = lines - 1; line >= 0; line--) {
    states[line] = state;
    state = came[line * STATE_COUNT + state] ?? 0;
  }
  return states;
}
