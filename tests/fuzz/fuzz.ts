/** Mutated pages against the invariants: shared by the short run in the tests and by `npm run fuzz`. */
import { assemble } from "../../src/assemble.js";
import { analyze } from "../../src/extract.js";
import { InputError } from "../../src/index.js";
import { processorTime } from "../support/clock.js";
import { breaches } from "../support/invariants.js";
import { mutate } from "./mutate.js";
import { seeded } from "./random.js";

/** A page may take no longer, in milliseconds of processor time: a cold one takes 40 to 130, by the machine. */
const PAGE_LIMIT = 250;
/** A page over the limit is tried again: the collector, not the page, may have paused. */
const RETRIES = 3;
/** Breaches of one page that are told: one cause often shows many times. */
const MOST_BREACHES = 5;

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

/** What is wrong with the document of a page, or with the time that it took; null where nothing is. */
export function faultOf(page: string): string | null {
  const { milliseconds, fault } = checked(page);
  if (fault !== null || milliseconds <= PAGE_LIMIT) return fault;
  const again = Array.from({ length: RETRIES }, () => checked(page).milliseconds);
  const least = Math.min(milliseconds, ...again);
  return least > PAGE_LIMIT ? `took ${least.toFixed(0)} ms` : null;
}

/** The invariants that a page's document breaks, or what was thrown; null where all is well. A page may be refused. */
export function checked(page: string): { readonly milliseconds: number; readonly fault: string | null } {
  let read = (): string[] => [];
  try {
    const milliseconds = processorTime(() => {
      const analysis = analyze(page);
      const document = assemble(analysis);
      read = () => breaches(document, analysis.page.text);
    });
    return { milliseconds, fault: read().slice(0, MOST_BREACHES).join("\n") || null };
  } catch (error) {
    return { milliseconds: 0, fault: error instanceof InputError ? null : `${(error as Error).stack}` };
  }
}
