/** What `--languages` prints: a table to read on a terminal, JSON lines in a pipe. */
import { ABILITIES, type LanguageSupport, languageSupport } from "../languages/support.js";

const YES = "yes";
const NO = "-";
const GAP = "  ";

/** Every language that petik names and what it can do with it, ending with a newline. */
export function languagesText(isForReader: boolean): string {
  const all = languageSupport();
  const lines = isForReader ? tableOf(all) : all.map((language) => JSON.stringify(language));
  return `${lines.join("\n")}\n`;
}

function tableOf(all: readonly LanguageSupport[]): readonly string[] {
  const rows = [["code", "language", ...ABILITIES], ...all.map(rowOf)];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join(GAP)
      .trimEnd(),
  );
}

function rowOf({ code, name, abilities }: LanguageSupport): readonly string[] {
  return [code, name, ...ABILITIES.map((ability) => (abilities.includes(ability) ? YES : NO))];
}
