/** Command line → flags, by commander. What the values mean is settled in `config.ts`. */
import { Command, CommanderError, Option } from "commander";
import { UsageError } from "../errors.js";
import { FLAGS, type Flag } from "./options.js";

/** Flags as they stand on the command line: true for a switch, or the text of a value. */
export type FlagValues = Readonly<Record<string, true | string>>;

/** A parsed command line. */
export interface CommandLine {
  /** By the flag's name, `files-from` and not `filesFrom`; what was not given is absent. */
  readonly flags: FlagValues;
  readonly operands: readonly string[];
}

/** How commander begins its messages. */
const PREFIX = "error: ";

/** Parses `args`; throws UsageError for an unknown flag or a missing value, with commander's suggestion. */
export function parseFlags(args: readonly string[]): CommandLine {
  const command = new Command("extract").argument("[page...]").helpOption(false).exitOverride();
  command.configureOutput({ writeErr: () => undefined });
  for (const flag of FLAGS) command.addOption(optionOf(flag));
  try {
    command.parse([...args], { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) throw new UsageError(oneLine(error.message));
    throw error;
  }
  const values = command.opts<Record<string, true | string>>();
  const given = FLAGS.filter(({ name }) => values[camelCase(name)] !== undefined);
  return {
    flags: Object.fromEntries(given.map(({ name }) => [name, values[camelCase(name)] ?? true])),
    operands: command.args,
  };
}

function optionOf({ name, short, value, choices }: Flag): Option {
  const spelled = `${short ? `-${short}, ` : ""}--${name}${value ? ` <${value}>` : ""}`;
  const option = new Option(spelled);
  if (choices) option.choices([...choices]);
  return option;
}

function oneLine(message: string): string {
  const bare = message.startsWith(PREFIX) ? message.slice(PREFIX.length) : message;
  return bare.split("\n").join(" ");
}

function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
