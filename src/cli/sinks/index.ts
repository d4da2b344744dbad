/** The sink of a run; each kind is loaded when it is asked for. */
import type { Config } from "../config.js";
import type { Output } from "../output.js";
import { bindingOf, indexOf } from "../render.js";
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
  return fileSink(output, binding(), markOf(runOf(config)));
}

/** All that decides the bytes of the output. */
function runOf({ input, job, output, dedupe }: Config): unknown {
  return [packageVersion(), input, { ...job, wantsFileHash: false }, output.packing, dedupe];
}
