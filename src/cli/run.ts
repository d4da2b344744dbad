/** The run: rows → documents, in their order. */

import type { ErrorCode } from "../errors.js";
import type { Config } from "./config.js";
import { rowsOf } from "./inputs/index.js";
import { failureLine } from "./messages.js";
import type { Output } from "./output.js";

/** What came of a run. */
export interface Tally {
  readonly pages: number;
  readonly failed: number;
  /** Rows that could not be opened at all. */
  readonly unreadable: number;
}

const UNREADABLE: ReadonlySet<ErrorCode> = new Set(["NOT_FOUND", "NOT_READABLE", "DIRECTORY"]);

/** Writes one document or error record a page to `out`, and one line a failure through `complain`. */
export async function run(config: Config, out: Output, complain: (line: string) => void): Promise<Tally> {
  const { workOn } = await import("./work.js");
  const isSingle = config.inputs.length === 1;
  const tally = { pages: 0, failed: 0, unreadable: 0 };
  for await (const row of rowsOf(config)) {
    const { id, text, error } = workOn(row, config.view);
    tally.pages++;
    if (error) {
      tally.failed++;
      if (UNREADABLE.has(error.code)) tally.unreadable++;
      complain(failureLine(id, error));
    }
    if (!error || !isSingle) await out.write(`${text}\n`);
  }
  return tally;
}
