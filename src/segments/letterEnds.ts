/** A letter's end, which is its own: "Yours sincerely," and a name that the story knows. */
import { Class } from "../text/classes.js";
import { COMMA } from "../text/units.js";
import type { Described } from "./describe.js";
import { readsAsName } from "./nameLines.js";
import { State } from "./states/decode.js";

/** Words of "Yours sincerely," and of the name below it; the share of the name's words that the story holds. */
const MOST_CLOSING_WORDS = 5;
const SIGNATURE = { most: MOST_CLOSING_WORDS, case: 1 };
const LEAST_LIKENESS = 0.5;

/** "Yours sincerely," right below the story, and a name that the story knows: a letter's end is its own; `states` are changed. */
export function keepSignatures({ lines, evidence, places }: Described, states: Uint8Array): void {
  for (let index = 1; index < lines.length - 1; index++) {
    const line = lines[index];
    const name = lines[index + 1];
    if (!line || !name || states[index - 1] !== State.BODY || states[index + 1] === State.BODY) continue;
    if (line.lastUnit !== COMMA || line.words > MOST_CLOSING_WORDS || line.opens !== Class.UPPER) continue;
    const isKnown = (places[index + 1]?.likeness ?? 0) >= LEAST_LIKENESS;
    if (isKnown && readsAsName(name, SIGNATURE) && !evidence[index] && !evidence[index + 1])
      states.fill(State.BODY, index, index + 2);
  }
}
