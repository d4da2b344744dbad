/** What a run tells while it runs and when it ends: a bar on a terminal, failures, a summary, a report. */
import { extname } from "node:path";
import type { Bar } from "./bar.js";
import type { Config } from "./config.js";
import type { Source } from "./inputs/source.js";
import { noteLine } from "./messages.js";
import type { Report } from "./report.js";
import { leftOutOf, summaryOf } from "./summary.js";
import type { Tally } from "./tally.js";

/** Hears of everything that happens in a run. */
export interface Observer {
  /** Part of a source has been read. */
  readonly progressed: (units: number, source: Source, bytes: Uint8Array | null) => void;
  /** What has been read so far, in units of progress. */
  readonly read: number;
  /** Pages are done, and with them all that had been read up to `read`. */
  readonly counted: (tally: Tally, read: number) => void;
  /** A file of a folder is not read: its name tells of no page. */
  readonly leftOut: (path: string) => void;
  /** A page's file has this hash; null where there is none. */
  readonly hashed: (fileHash: string | null) => void;
  /** A page's line for standard error. */
  readonly said: (line: string) => void;
  /** A signal came: the run ends when what is under way is done. */
  readonly stopping: () => void;
  /** The run ends early; what is kept, or null. */
  readonly stopped: (kept: string | null) => void;
  readonly ended: (tally: Tally) => Promise<void>;
}

/** The observer that the flags ask for; parts that are not asked for are not loaded. */
export async function observerFor(
  config: Config,
  isLarge: boolean,
  before: Tally,
  say: (line: string) => void,
): Promise<Observer> {
  const report = config.report === null ? null : new (await import("./report.js")).Report();
  const hasBar = isLarge && !config.quiet && process.stderr.isTTY === true;
  const bar = hasBar ? await (await import("./bar.js")).openBar(config, before) : null;
  return new RunObserver({ config, isLarge, before, say, report, bar });
}

interface Parts {
  readonly config: Config;
  readonly isLarge: boolean;
  /** What an earlier run had done. */
  readonly before: Tally;
  readonly say: (line: string) => void;
  readonly report: Report | null;
  readonly bar: Bar | null;
}

class RunObserver implements Observer {
  readonly #parts: Parts;
  readonly #start = performance.now();
  #read = 0;
  /** Ending of a name → files left out. */
  readonly #leftOut = new Map<string, number>();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  readonly progressed = (units: number, source: Source, bytes: Uint8Array | null): void => {
    this.#read += units;
    if (bytes !== null) this.#parts.report?.read(source.path, bytes);
  };

  readonly leftOut = (path: string): void => {
    const ending = extname(path).toLowerCase() || "none";
    this.#leftOut.set(ending, (this.#leftOut.get(ending) ?? 0) + 1);
  };

  get read(): number {
    return this.#read;
  }

  counted(tally: Tally, read: number): void {
    this.#parts.bar?.show(tally, read);
  }

  hashed(fileHash: string | null): void {
    if (fileHash !== null) this.#parts.report?.file(fileHash);
  }

  said(line: string): void {
    const { config, say, bar } = this.#parts;
    if (config.quiet && this.#parts.isLarge) return;
    bar?.clear();
    say(line);
  }

  stopping(): void {
    this.said(noteLine("stopping when the pages under way are done; once more to stop at once"));
  }

  stopped(kept: string | null): void {
    this.#parts.bar?.close();
    if (kept === null) return;
    this.#parts.say(noteLine(`stopped: what is done is kept in ${kept}; run again with --resume to go on`));
  }

  async ended(tally: Tally): Promise<void> {
    const { config, isLarge, before, say, report, bar } = this.#parts;
    bar?.close();
    const milliseconds = performance.now() - this.#start;
    if (isLarge && !config.quiet) {
      if (this.#leftOut.size > 0) say(noteLine(leftOutOf(this.#leftOut)));
      say(noteLine(summaryOf(tally, before, milliseconds)));
    }
    if (report && config.report !== null) await report.write(config.report, tally, before, milliseconds);
  }
}
