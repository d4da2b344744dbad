/** The text of `--help`, made from the table of flags. */
import { EXAMPLES, FLAG_GROUPS, FLAGS, type Flag, SUMMARY, USAGE_LINE } from "./options.js";

/** Width of the column of flags; longer ones get a line of their own. */
const FLAG_COLUMN = 26;

/** The whole help, ending with a newline. Examples stand first. */
export function helpText(): string {
  const width = Math.max(...EXAMPLES.map(([command]) => command.length));
  const examples = EXAMPLES.map(([command, effect]) => `  ${command.padEnd(width)}  # ${effect}`);
  const groups = FLAG_GROUPS.flatMap((group) => {
    const flags = FLAGS.filter((flag) => flag.group === group);
    return flags.length > 0 ? ["", `${group}:`, ...flags.map(flagLine)] : [];
  });
  const exits = ["", "Exit: 0 all pages good, 1 some page failed, 2 wrong usage, or no input could be opened."];
  return `${[SUMMARY, "", ...examples, "", `Usage: ${USAGE_LINE}`, ...groups, ...exits].join("\n")}\n`;
}

function flagLine({ name, short, value, help, choices }: Flag): string {
  const spelled = `  ${short ? `-${short}, ` : "    "}--${name}${value ? ` ${value}` : ""}`;
  const words = choices ? `${help}: ${choices.join(", ")}` : help;
  return spelled.length > FLAG_COLUMN - 2
    ? `${spelled}\n${" ".repeat(FLAG_COLUMN)}${words}`
    : `${spelled.padEnd(FLAG_COLUMN)}${words}`;
}
