/** Sentences that bring in what the next paragraph says: "Hun la til:". */
import type { Token } from "../tokens/tokens.js";
import type { Report } from "./report.js";

interface Read {
  readonly tokens: readonly Token[];
  readonly reports: readonly Report[];
}

/** A source and its verb close the paragraph, a colon behind them, and no clause of speech stands between. */
export function announces(sentences: readonly Read[]): boolean {
  const { tokens, reports } = sentences.at(-1) ?? { tokens: [], reports: [] };
  if (tokens.at(-1)?.symbol !== ":") return false;
  return reports.some(
    ({ cue, content, speech }) => cue !== null && speech.length === 0 && (content === null || content.end <= cue.start),
  );
}
