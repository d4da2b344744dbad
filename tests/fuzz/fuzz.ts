/** Mutated pages against the invariants: shared by the short run in the tests and by `npm run fuzz`. */
import { assemble } from "../../src/assemble.js";
import { analyze } from "../../src/extract.js";
import { InputError } from "../../src/index.js";
import { processorTime } from "../support/clock.js";
import { breaches } from "../support/invariants.js";
import { mutate } from "./mutate.js";
import { seeded } from "./random.js";

/** A page may take no longer, in milliseconds of processor time. */
const PAGE_LIMIT = 100;
/** A page over the limit is tried again: the collector, not the page, may have paused. */
const RETRIES = 3;

export interface Finding {
  /** Which page of the run it was; with the seed it names the page. */
  readonly number: number;
  readonly trace: readonly string[];
  readonly what: string;
  readonly page: string;
}

export interface Run {
  readonly seed: number;
  readonly pages: number;
  /** Stops after this many findings. */
  readonly enough: number;
}

/** The findings of a run over mutations of `sources`. `seen` is called after each page. */
export function fuzz(
  sources: readonly string[],
  { seed, pages, enough }: Run,
  seen = (_number: number): void => {},
): Finding[] {
  const findings: Finding[] = [];
  for (let number = 0; number < pages && findings.length < enough; number++) {
    const { page, trace } = mutate(sources, seeded(seed + number));
    const what = faultOf(page);
    if (what !== null) findings.push({ number, trace, what, page });
    seen(number);
  }
  return findings;
}

/** What is wrong with the document of a page; null where nothing is. */
export function faultOf(page: string): string | null {
  try {
    const { milliseconds, fault } = timed(page);
    if (fault !== null || milliseconds <= PAGE_LIMIT) return fault;
    const again = Array.from({ length: RETRIES }, () => timed(page).milliseconds);
    const least = Math.min(milliseconds, ...again);
    return least > PAGE_LIMIT ? `took ${least.toFixed(0)} ms` : null;
  } catch (error) {
    return error instanceof InputError ? null : `${(error as Error).stack}`;
  }
}

function timed(page: string): { milliseconds: number; fault: string | null } {
  let read = (): string[] => [];
  const milliseconds = processorTime(() => {
    const analysis = analyze(page);
    const document = assemble(analysis);
    read = () => breaches(document, analysis.page.text);
  });
  const found = read();
  return { milliseconds, fault: found.length > 0 ? found.slice(0, 5).join("\n") : null };
}
