/** Where the command begins. The only place that sets the exit code. */
import { Output } from "./output.js";

/** One page in a file of its own. */
const PAGE_NAME = /^[^-*?[{].*\.(?:txt|html?)$/s;

/** Runs `extract` with the arguments after the command's name. Sets the exit code and never throws. */
export async function main(args: readonly string[]): Promise<void> {
  const out = new Output(process.stdout);
  process.stderr.on("error", () => undefined);
  const [path = ""] = args;
  const text = args.length === 1 && PAGE_NAME.test(path) ? (await import("./quick.js")).quickly(path) : null;
  try {
    if (text !== null) return await out.write(text);
    process.exitCode = await (await import("./command.js")).command(args, out);
  } catch (error) {
    process.exitCode = (await import("./command.js")).failed(error);
  }
}
