/** The command. The only place that decides the exit code. */
import { readFileSync } from "node:fs";
import { extract } from "../extract.js";

/** Runs `extract` with the arguments after the command's name. */
export async function main(args: readonly string[]): Promise<void> {
  for (const file of args.filter((arg) => !arg.startsWith("-"))) {
    process.stdout.write(`${JSON.stringify(extract(readFileSync(file), { id: file }))}\n`);
  }
}
