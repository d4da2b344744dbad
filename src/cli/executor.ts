/** What works on batches. */
import type { BatchResult } from "./batch.js";
import type { Row } from "./rows.js";

/** Works on batches. Any number may be under way. */
export interface Executor {
  /** Never rejects for what a page does. */
  readonly work: (rows: readonly Row[]) => Promise<BatchResult>;
  /** Batches that may be under way before the next waits. */
  readonly capacity: number;
  readonly close: () => Promise<void>;
}
