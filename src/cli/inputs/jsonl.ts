/** JSON lines → rows. A line is parsed where it is worked on; here it is only cut out. */
import { failedRow, type Row, recordRow } from "../rows.js";
import { type Line, linesOf } from "./lines.js";

/** JSON spells two bytes in six: "\u00e9". A record may be this many times larger than its page. */
export const ESCAPE_FACTOR = 3;
const SPACES: ReadonlySet<number> = new Set([9, 13, 32]);

/** A row for each line that is not blank, named "dump.jsonl:17". */
export async function* jsonlRows(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  maxBytes: number,
): AsyncGenerator<readonly Row[]> {
  let number = 0;
  for await (const lines of linesOf(chunks, maxBytes * ESCAPE_FACTOR)) {
    yield lines.flatMap((line) => {
      number++;
      return isBlank(line) ? [] : rowOfRecord(line, `${name}:${number}`, maxBytes);
    });
  }
}

/** A record's row; null for one that is too large. */
export function rowOfRecord(record: Line, id: string, maxBytes: number): Row {
  if (record) return recordRow(id, record);
  return failedRow(id, { code: "TOO_LARGE", message: `more than ${maxBytes} bytes (--max-bytes)` });
}

function isBlank(line: Line): boolean {
  return line?.every((byte) => SPACES.has(byte)) ?? false;
}
