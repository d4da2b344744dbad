/** Inputs as given → rows, in order. Each format is read by a file of its own, loaded when it is met. */
import { type Config, STANDARD_INPUT } from "../config.js";
import { bytesRow, failedRow, fileRow, type Row } from "../rows.js";

/** The pages of a run, in the order of its inputs. */
export async function* rowsOf(config: Config): AsyncGenerator<Row> {
  for (const input of config.inputs) {
    if (input === STANDARD_INPUT) yield await standardInputRow();
    else yield fileRow(input);
  }
}

async function standardInputRow(): Promise<Row> {
  try {
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
    return bytesRow(STANDARD_INPUT, Buffer.concat(chunks));
  } catch (error) {
    return failedRow(STANDARD_INPUT, error);
  }
}
