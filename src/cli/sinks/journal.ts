/** What a broken run leaves beside its unfinished output: how much of it is good, after which row. One line a batch. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { UsageError } from "../../errors.js";
import { NOTHING, type Tally } from "../tally.js";

/** One batch that is written. */
interface JournalEntry {
  /** Rows done so far. */
  readonly rows: number;
  /** Bytes of the unfinished output that hold them. */
  readonly bytes: number;
  readonly tally: Tally;
  /** New bodies of this batch. */
  readonly digests: readonly string[];
}

/** What a journal says of a run. */
export interface Journal {
  readonly rows: number;
  readonly bytes: number;
  readonly tally: Tally;
  /** All bodies seen. */
  readonly digests: readonly string[];
  /** Length of the journal up to here: what follows is cut off. */
  readonly length: number;
}

/** A mark of what a run does: a run with another mark would not go on with the same bytes. */
export function markOf(run: unknown): string {
  return createHash("sha256").update(JSON.stringify(run)).digest("hex");
}

/** The first line of a journal. */
export function headOf(mark: string): string {
  return `${JSON.stringify({ mark })}\n`;
}

/**
 * The journal at `path`, up to the last whole line whose bytes are there; null where there is none that can be used.
 *
 * @param size bytes of the unfinished output
 * @throws UsageError where it is of another run
 */
export function readJournal(path: string, mark: string, size: number): Journal | null {
  const [head = "", ...lines] = textAt(path).split("\n").slice(0, -1);
  const found = head === "" ? null : (parsed(head) as { readonly mark?: unknown } | null);
  if (!found) return null;
  if (found.mark !== mark) {
    throw new UsageError(`${path} is of a run with other inputs, options or version: remove it to begin anew`);
  }
  const digests: string[] = [];
  let last: Journal = { rows: 0, bytes: 0, tally: NOTHING, digests, length: head.length + 1 };
  for (const line of lines) {
    const entry = parsed(line) as JournalEntry | null;
    if (!entry || entry.bytes > size) break;
    digests.push(...entry.digests);
    last = { ...entry, digests, length: last.length + Buffer.byteLength(line) + 1 };
  }
  return last;
}

function textAt(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
