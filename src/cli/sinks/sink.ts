/** Where the texts of a run go. */
import type { Summary } from "../../views/view.js";
import type { Tally } from "../tally.js";

/** One page's text on its way out. */
export interface Piece {
  readonly bytes: Uint8Array;
  /** Null in views without an index. */
  readonly summary: Summary | null;
  /** The output that it belongs to, where there are several. */
  readonly output: string;
  /** An error record stands in place of a page, whatever the view. */
  readonly isError: boolean;
}

/** What a sink keeps beside the texts, so that a run can go on. */
export interface Checkpoint {
  readonly tally: Tally;
  /** Bodies seen in the batch, where duplicates are dropped. */
  readonly digests: readonly string[];
}

/** What an earlier run left. */
export interface Left {
  /** Rows that are done. */
  readonly rows: number;
  readonly tally: Tally;
  readonly digests: readonly string[];
  /** The output is whole: there is nothing to do. */
  readonly isComplete: boolean;
}

export const NOTHING_LEFT = { rows: 0, digests: [], isComplete: false } as const;

export interface Sink {
  readonly left: Left;
  /** Whether the output of that name is whole. */
  readonly isWritten: (output: string) => boolean;
  /** Takes the pieces of one batch of `rows` rows; resolves when they are written. */
  readonly write: (pieces: readonly Piece[], rows: number, checkpoint: Checkpoint) => Promise<void>;
  /** Everything is written: the output gets its name. */
  readonly finish: () => Promise<void>;
  /** The run stops early; tells what is kept, or null. */
  readonly stop: () => Promise<string | null>;
}
