/** `npm run fuzz -- --real`: every page of the data that lies beside the repo, as it is, against the invariants. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readRows, SHARED } from "../../training/data.js";
import { checked } from "./fuzz.js";

/** Folders of pages, and the fields that may hold one. */
const FOLDERS = ["pages", "html"] as const;
const FIELDS = ["html", "text"] as const;

type Row = { readonly id: string } & Readonly<Partial<Record<(typeof FIELDS)[number], string>>>;

/** What is wrong with which page, one line each; null where the data is not there. */
export function realFaults(say: (line: string) => void): readonly string[] | null {
  if (!existsSync(join(SHARED, "data/pages"))) return null;
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(SHARED, "data", folder))
      .sort()
      .flatMap((file) => fileFaults(`${folder}/${file}`, say)),
  );
}

function fileFaults(file: string, say: (line: string) => void): readonly string[] {
  const rows = readRows<Row>(file);
  let slowest = 0;
  const faults = rows.flatMap((row) => {
    const { milliseconds, fault } = checked(FIELDS.map((field) => row[field]).find((page) => page) ?? "");
    slowest = Math.max(slowest, milliseconds);
    return fault === null ? [] : [`${file} ${row.id}: ${fault}`];
  });
  say(`${file}: ${rows.length} pages, ${faults.length} faults, the slowest took ${slowest.toFixed(0)} ms`);
  return faults;
}
