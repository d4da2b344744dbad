/** The command. The only place that decides the exit code. */
import { readFileSync } from "node:fs";
import { UsageError } from "../errors.js";
import type { Config, Surroundings } from "./config.js";
import { configOf } from "./config.js";
import type { CommandLine } from "./flags.js";
import { noteLine } from "./messages.js";
import { Output, ReaderGone } from "./output.js";
import { pageErrorOf } from "./rows.js";
import type { Tally } from "./run.js";

/** All pages good; some page failed; the command line or every input was unusable. */
const EXIT = { good: 0, someFailed: 1, unusable: 2 } as const;

/** Runs `extract` with the arguments after the command's name. Sets the exit code and never throws. */
export async function main(args: readonly string[]): Promise<void> {
  const out = new Output(process.stdout);
  process.stderr.on("error", () => undefined);
  try {
    process.exitCode = await dispatch(args, out);
  } catch (error) {
    process.exitCode = exitCodeOf(error);
    if (!(error instanceof ReaderGone)) complain(noteLine(messageOf(error)));
  }
}

async function dispatch(args: readonly string[], out: Output): Promise<number> {
  const around = surroundings();
  if (args.length === 0 && around.inputIsTerminal) {
    await out.write(await help());
    return EXIT.unusable;
  }
  const line = await commandLineOf(args);
  const told = await toldInstead(line);
  if (told !== null) {
    await out.write(told);
    return EXIT.good;
  }
  const config = configOf(line, around);
  return exitCodeFor(await runOf(config, out));
}

/** Flags cost commander's loading: a call without any, the common one, does without it. */
async function commandLineOf(args: readonly string[]): Promise<CommandLine> {
  const hasFlags = args.some((arg) => arg.startsWith("-") && arg !== "-");
  if (!hasFlags) return { flags: {}, operands: args };
  const { parseFlags } = await import("./flags.js");
  return parseFlags(args);
}

/** What is printed instead of a run: help, version or schema; null where a run was asked for. */
async function toldInstead({ flags }: CommandLine): Promise<string | null> {
  if (flags.help) return help();
  if (flags.version) return `${packageVersion()}\n`;
  if (flags.schema) return readFileSync(new URL("../schema.json", import.meta.url), "utf8");
  return null;
}

async function help(): Promise<string> {
  const { helpText } = await import("./help.js");
  return helpText();
}

async function runOf(config: Config, out: Output): Promise<Tally> {
  const { run } = await import("./run.js");
  return run(config, out, complain);
}

function packageVersion(): string {
  const file = new URL("../../package.json", import.meta.url);
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}

function surroundings(): Surroundings {
  return { inputIsTerminal: process.stdin.isTTY === true, outputIsTerminal: process.stdout.isTTY === true };
}

function complain(line: string): void {
  process.stderr.write(line);
}

function messageOf(error: unknown): string {
  if (error instanceof UsageError) return `${error.message} (see extract --help)`;
  const { code, message } = pageErrorOf(error);
  return `${message} (${code})`;
}

function exitCodeOf(error: unknown): number {
  if (error instanceof ReaderGone) return EXIT.good;
  return error instanceof UsageError ? EXIT.unusable : EXIT.someFailed;
}

function exitCodeFor({ pages, failed, unreadable }: Tally): number {
  if (failed === 0) return EXIT.good;
  return unreadable === pages ? EXIT.unusable : EXIT.someFailed;
}
