/** What the desk or a house would say at a story's edges, and the story itself says between two of its paragraphs: "Compiled by Monks", "Email: walks@kerrow.example". */
import { packed } from "../text/packed.js";
import { BYLINE_CUES, Cue } from "./cues.js";
import type { Evidence } from "./evidenceKinds.js";
import { isSentence, type Line } from "./lines.js";

interface Found {
  readonly lines: readonly Line[];
  readonly evidence: readonly (Evidence | null)[];
}

/** The evidence without that of subheadings in the form of a byline, and of addresses that the story gives. */
export function withoutInside(
  lines: readonly Line[],
  evidence: readonly (Evidence | null)[],
): readonly (Evidence | null)[] {
  return packed(evidence, (found, index) => {
    const line = lines[index];
    if (!line || !found || !isInside({ lines, evidence }, index)) return found;
    return isSubheading(line, found) || isAddress(line, found) ? null : found;
  });
}

function isInside({ lines, evidence }: Found, index: number): boolean {
  return [index - 1, index + 1].every((near) => {
    const line = lines[near];
    return line !== undefined && !evidence[near] && isSentence(line);
  });
}

/** "Writing by Candlelight": a phrase of the desk and one word that has no label. */
function isSubheading({ cue, words, isLabelled, capitals, digits }: Line, { kind }: Evidence): boolean {
  if (kind !== "byline" || !cue || isLabelled || !(cue.kinds & BYLINE_CUES)) return false;
  return cue.words > 1 && words === cue.words + 1 && capitals >= 2 && digits === 0;
}

/** "Email: walks@kerrow.example" */
function isAddress({ cue, isLabelled }: Line, { kind }: Evidence): boolean {
  return kind === "footer" && isLabelled && cue !== null && (cue.kinds & Cue.SHARE) !== 0;
}
