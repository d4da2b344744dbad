/** The command proper: from its arguments to its exit code. */
import { readFileSync } from "node:fs";
import type { Config, Surroundings } from "./config.js";
import { configOf } from "./config.js";
import { complain, EXIT, failed } from "./ending.js";
import type { CommandLine } from "./flags.js";
import { SIGNAL_EXITS } from "./interruption.js";
import type { Output } from "./output.js";
import type { Ending } from "./run.js";
import { failedOf, isAllUnreadable } from "./tally.js";
import { isWithin } from "./values.js";
import { packageVersion } from "./version.js";

/** Does what the arguments ask for; tells the exit code, and never throws. */
export async function command(args: readonly string[], out: Output): Promise<number> {
  try {
    return await dispatch(args, out);
  } catch (error) {
    return failed(error);
  }
}

async function dispatch(args: readonly string[], out: Output): Promise<number> {
  const around = surroundings();
  if (args.length === 0 && around.inputIsTerminal) {
    await out.write(await help(around));
    return EXIT.unusable;
  }
  const line = await commandLineOf(args);
  const told = await toldInstead(line, around);
  if (told !== null) {
    await out.write(told);
    return EXIT.good;
  }
  const config = configOf(line, around);
  return exitCodeFor(await runOf(config, out), config);
}

/** Flags cost commander's loading: a call without any, the common one, does without it. */
async function commandLineOf(args: readonly string[]): Promise<CommandLine> {
  const hasFlags = args.some((arg) => arg.startsWith("-") && arg !== "-");
  if (!hasFlags) return { flags: {}, operands: args };
  const { parseFlags } = await import("./flags.js");
  return parseFlags(args);
}

/** What is printed instead of a run: help, version, languages or schema; null where a run was asked for. */
async function toldInstead({ flags }: CommandLine, around: Surroundings): Promise<string | null> {
  if (flags.help) return help(around);
  if (flags.version) return `${packageVersion()}\n`;
  if (flags.languages) return (await import("./languages.js")).languagesText(around.outputIsTerminal);
  if (flags.schema) return readFileSync(new URL("../schema.json", import.meta.url), "utf8");
  return null;
}

async function help({ width }: Surroundings): Promise<string> {
  const { helpText } = await import("./help.js");
  return helpText(width);
}

async function runOf(config: Config, out: Output): Promise<Ending> {
  const { run } = await import("./run.js");
  return run(config, out, complain);
}

function surroundings(): Surroundings {
  return {
    inputIsTerminal: process.stdin.isTTY === true,
    outputIsTerminal: process.stdout.isTTY === true,
    wantsColor: wantsColor(process.env),
    width: process.stdout.columns || null,
  };
}

/** FORCE_COLOR comes before NO_COLOR; empty ones say nothing. */
function wantsColor({ FORCE_COLOR = "", NO_COLOR = "", TERM = "" }: NodeJS.ProcessEnv): boolean | null {
  if (FORCE_COLOR !== "") return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return NO_COLOR !== "" || TERM === "dumb" ? false : null;
}

function exitCodeFor({ tally, signal }: Ending, { maxErrors }: Config): number {
  if (signal) return SIGNAL_EXITS[signal] ?? EXIT.someFailed;
  const failed = failedOf(tally);
  if (failed === 0) return EXIT.good;
  if (isAllUnreadable(tally)) return EXIT.unusable;
  return isWithin(maxErrors, failed, tally.pages) ? EXIT.good : EXIT.someFailed;
}
