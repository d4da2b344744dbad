/** The text of `--help`, made from the table of flags. */
import { wrap } from "../views/wrap.js";
import { EXAMPLES, FLAG_GROUPS, FLAGS, type Flag, SUMMARY, USAGE_LINE } from "./options.js";

/** Width of the column of flags; longer ones get a line of their own. */
const FLAG_COLUMN = 26;
/** On a terminal that is narrower, what a flag does still gets so many columns. */
const LEAST_WIDTH = 24;
const EXITS = "Exit: 0 all pages good, 1 some page failed, 2 wrong usage, or no input could be opened.";

/** The whole help, ending with a newline. Examples stand first. `width` is the terminal's, null where there is none. */
export function helpText(width: number | null): string {
  const commands = Math.max(...EXAMPLES.map(([command]) => command.length));
  const examples = EXAMPLES.map(([command, effect]) => `  ${command.padEnd(commands)}  # ${effect}`);
  const groups = FLAG_GROUPS.flatMap((group) => {
    const flags = FLAGS.filter((flag) => flag.group === group);
    return flags.length > 0 ? ["", `${group}:`, ...flags.flatMap((flag) => flagLines(flag, width))] : [];
  });
  const usage = `Usage: ${USAGE_LINE}`;
  return `${[...lines(SUMMARY, width), "", ...examples, "", usage, ...groups, "", ...lines(EXITS, width)].join("\n")}\n`;
}

function flagLines({ name, short, value, help, choices }: Flag, width: number | null): readonly string[] {
  const spelled = `  ${short ? `-${short}, ` : "    "}--${name}${value ? ` ${value}` : ""}`;
  const words = lines(choices ? `${help}: ${choices.join(", ")}` : help, width && width - FLAG_COLUMN);
  const isLong = spelled.length > FLAG_COLUMN - 2;
  const indented = words.map((line, at) => (at === 0 && !isLong ? spelled : "").padEnd(FLAG_COLUMN) + line);
  return isLong ? [spelled, ...indented] : indented;
}

/** `text` as it stands where there is no width, and broken into lines where there is. */
function lines(text: string, width: number | null): readonly string[] {
  if (width === null) return [text];
  const broken = wrap([{ text, style: null }], Math.max(width, LEAST_WIDTH));
  return broken.map((pieces) => pieces.map((piece) => piece.text).join(""));
}
