/** Figures as Markdown. */

/** Cells of one row: words and counts as strings, shares as numbers, null where there is nothing to say. */
export type Row = readonly (string | number | null)[];

const SHARE_DIGITS = 3;

/** "### gold, 2026-11-24 (note)". The day is in UTC. */
export function heading(set: string, note: string | null): string {
  const day = new Date().toISOString().slice(0, 10);
  return `### ${set}, ${day}${note ? ` (${note})` : ""}\n`;
}

/** A table; a share is shown as ".987". */
export function table(columns: readonly string[], rows: readonly Row[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const rule = columns.map((_, index) => (index === 0 ? "---" : "---:"));
  return [line(columns), line(rule), ...rows.map((row) => line(row.map(cell)))].join("\n");
}

function cell(value: string | number | null): string {
  if (value === null) return "–";
  if (typeof value === "string") return value;
  return value.toFixed(SHARE_DIGITS).replace(/^0/, "");
}
