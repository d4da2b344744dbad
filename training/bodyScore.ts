/** Article bodies against gold: runs of four words, precision and recall a page, averaged over pages, F1 of the averages. */
import { wordsOf } from "./alignment.js";

const RUN = 4;
const DIGITS = 4;

export interface BodyScore {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  /** Share of the pages whose words are the gold's exactly. */
  readonly exact: number;
}

/** A page's visible text with a label for each of its lines: body, boiler, headline, dup, blank. */
export interface VisibleRow {
  readonly text: string;
  readonly labels: readonly string[];
}

/** Shorter lines stand in articles by chance. */
const LEAST_LEAK_WORDS = 4;

/** Share of the labelled pages on which a line of boilerplate from behind the story stands in the body that was found. */
export function shareOfLeaks(
  pages: readonly { readonly gold: string; readonly got: string; readonly visible: VisibleRow | null }[],
): number {
  const labelled = pages.filter(({ visible }) => visible !== null);
  const leaking = labelled.filter(({ gold, got, visible }) => visible !== null && leaks(visible, got, gold));
  return rounded(leaking.length / Math.max(1, labelled.length));
}

function leaks({ text, labels }: VisibleRow, got: string, gold: string): boolean {
  const last = labels.lastIndexOf("body");
  const found = spaced(got);
  const wanted = spaced(gold);
  return text.split("\n").some((line, index) => {
    if (index <= last || labels[index] !== "boiler") return false;
    const words = spaced(line);
    const isLong = words.trim().split(" ").length >= LEAST_LEAK_WORDS;
    return isLong && !wanted.includes(words) && found.includes(words);
  });
}

function spaced(text: string): string {
  return ` ${wordsOf(text.toLowerCase()).join(" ")} `;
}

/** The score of bodies that were found beside those that should have been. */
export function scoreBodies(pairs: readonly { readonly gold: string; readonly got: string }[]): BodyScore {
  const precisions: number[] = [];
  const recalls: number[] = [];
  let exact = 0;
  for (const { gold, got } of pairs) {
    const wanted = runsOf(gold);
    const found = runsOf(got);
    let common = 0;
    for (const [run, count] of found) common += Math.min(count, wanted.get(run) ?? 0);
    if (found.size > 0) precisions.push(common / total(found));
    if (wanted.size > 0) recalls.push(common / total(wanted));
    if (wordsOf(gold).join(" ") === wordsOf(got).join(" ")) exact++;
  }
  const precision = mean(precisions);
  const recall = mean(recalls);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return {
    f1: rounded(f1),
    precision: rounded(precision),
    recall: rounded(recall),
    exact: rounded(exact / Math.max(1, pairs.length)),
  };
}

function runsOf(text: string): Map<string, number> {
  const words = wordsOf(text);
  const runs = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - RUN + 1); at++) {
    const run = words.slice(at, at + RUN).join("\u0001");
    if (run !== "") runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

function total(runs: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of runs.values()) sum += count;
  return sum;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function rounded(value: number): number {
  return Number(value.toFixed(DIGITS));
}
