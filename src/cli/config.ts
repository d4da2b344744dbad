/** Flags → a validated Config. Everything after this file may trust what it reads. */
import { UsageError } from "../errors.js";
import type { CommandLine } from "./flags.js";

/** What one run is asked to do. */
export interface Config {
  /** Paths as given, in order; "-" is standard input. */
  readonly inputs: readonly string[];
  readonly view: ViewConfig;
}

/** How one page is shown. Crosses to workers, so it is plain data. */
export interface ViewConfig {
  /** Spaces of indentation; 0 puts a document on one line. */
  readonly indent: number;
  /** Escape what a terminal would obey: C1 controls and bidi marks. */
  readonly forTerminal: boolean;
}

/** What the surroundings tell: whether each stream is a terminal. */
export interface Surroundings {
  readonly inputIsTerminal: boolean;
  readonly outputIsTerminal: boolean;
}

const INDENT = 2;
/** The operand that means standard input. */
export const STANDARD_INPUT = "-";

/** The run that a command line asks for; throws UsageError where it makes no sense. */
export function configOf({ flags, operands }: CommandLine, around: Surroundings): Config {
  if (flags.pretty && flags.compact) throw new UsageError("--pretty and --compact exclude each other: give one");
  const inputs = operands.length > 0 ? operands : [STANDARD_INPUT];
  return { inputs, view: viewOf(flags, inputs, around) };
}

function viewOf(flags: CommandLine["flags"], inputs: readonly string[], around: Surroundings): ViewConfig {
  const isPretty = flags.pretty ? true : !flags.compact && around.outputIsTerminal && inputs.length === 1;
  return { indent: isPretty ? INDENT : 0, forTerminal: around.outputIsTerminal };
}
