/** The sink of a run; each kind is loaded when it is asked for. */
import type { Binding } from "../../views/view.js";
import type { Config } from "../config.js";
import type { Output } from "../output.js";
import { bindingOf, indexOf } from "../render.js";
import type { Packing } from "../target.js";
import { packageVersion } from "../version.js";
import type { Sink } from "./sink.js";

/** Opens the output; throws PetikError where it cannot be written, UsageError where it is of another run. */
export async function openSink(config: Config, out: Output): Promise<Sink> {
  const { output, job } = config;
  const binding = await bindingOf(job.view);
  if (output.kind === "stdout") return new (await import("./stdout.js")).StdoutSink(out, binding());
  if (output.kind === "folder") {
    const index = await indexOf(job.view);
    return new (await import("./folder.js")).FolderSink(output, { bind: binding, index });
  }
  const [{ fileSink }, { markOf }] = await Promise.all([import("./file.js"), import("./journal.js")]);
  const bound = binding();
  return fileSink(output, bound, { mark: markOf(runOf(config)), opening: openingOf(config, bound) });
}

/** First bytes of a packed file. */
const MAGIC: Readonly<Partial<Record<Packing, readonly number[]>>> = {
  gz: [0x1f, 0x8b],
  zst: [0x28, 0xb5, 0x2f, 0xfd],
  parquet: [0x50, 0x41, 0x52, 0x31],
};

/** What the first keys of a document and of an error record have in common. */
const FIRST_KEY = '"s';

/** How a whole output of this run begins, as far as that can be said: a file that begins otherwise is none. */
function openingOf({ output, job }: Config, binding: Binding): Uint8Array {
  const magic = MAGIC[output.packing];
  if (magic) return Uint8Array.from(magic);
  const { name, indent } = job.view;
  const json = indent > 0 ? `{\n${" ".repeat(indent)}${FIRST_KEY}` : `{${FIRST_KEY}`;
  return Buffer.from(name === "json" ? json : binding.begin());
}

/** All that decides the bytes of the output. */
function runOf({ input, job, output, dedupe }: Config): unknown {
  return [packageVersion(), input, { ...job, wantsFileHash: false }, output.packing, dedupe];
}
