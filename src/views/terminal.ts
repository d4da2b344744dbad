/** A page to read in a terminal: the reading view, painted. */
import { Chalk, type ChalkInstance } from "chalk";
import type { Look } from "./looks.js";
import { readingOf } from "./reading.js";
import { plainView } from "./view.js";

/** 256-colour codes, each with a contrast of 3.7 and more against both black and white. */
const SOURCE_COLORS = [32, 166, 28, 163, 98, 30, 196, 100] as const;
/** Middle grey: 4.5 against black and against white. */
const DIM_COLOR = 243;
/** chalk's level for 256 colours. */
const COLORS_256 = 2;

export const terminal = plainView((result, options) => {
  const chalk = new Chalk({ level: options.color ? COLORS_256 : 0 });
  const lines = readingOf(result, options).map((line) =>
    line.map(({ text, style }) => paint(chalk, text, style)).join(""),
  );
  return `${lines.join("\n")}\n\n`;
}, null);

function paint(chalk: ChalkInstance, text: string, { source, isOrganization, weight }: Look): string {
  let brush = chalk;
  if (source > 0) brush = brush.ansi256(SOURCE_COLORS[(source - 1) % SOURCE_COLORS.length] ?? DIM_COLOR);
  else if (weight === "dim") brush = brush.ansi256(DIM_COLOR);
  if (weight === "bold") brush = brush.bold;
  return isOrganization ? brush.underline(text) : brush(text);
}
