/** Where the command proper begins. */
import { command } from "./command.js";
import { Output } from "./output.js";

/** Runs `extract` with the arguments after the command's name; tells the exit code, and never throws. */
export async function main(args: readonly string[]): Promise<number> {
  return command(args, new Output(process.stdout));
}
