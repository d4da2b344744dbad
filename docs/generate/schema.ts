/** Makes `src/schema.json`, the JSON Schema of a document, from `src/document.ts`: `npm run schema`. */
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createGenerator } from "ts-json-schema-generator";

const ROOT = resolve(import.meta.dirname, "../..");
export const SCHEMA_FILE = join(ROOT, "src/schema.json");
const DIALECT = "https://json-schema.org/draft/2020-12/schema";
/** The `schemaVersion` that the schema describes is the last part. */
const NAME = "urn:petik:document:1.0";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The schema as text, two spaces deep, with a final newline. */
export function makeSchema(): string {
  const draft7 = createGenerator({
    path: join(ROOT, "src/document.ts"),
    tsconfig: join(ROOT, "tsconfig.json"),
    type: "Document",
    topRef: false,
    additionalProperties: false,
    skipTypeCheck: true,
  }).createSchema("Document");
  const { $schema: _, ...rest } = modernize(draft7 as Json) as { readonly [key: string]: Json };
  return `${JSON.stringify({ $schema: DIALECT, $id: NAME, title: "A document of petik", ...rest }, null, 2)}\n`;
}

/** Draft 7 → 2020-12: `$defs`, `prefixItems`. Every number of a document counts code points, so it is a natural one. */
function modernize(node: Json): Json {
  if (Array.isArray(node)) return node.map(modernize);
  if (node === null || typeof node !== "object") {
    return typeof node === "string" ? node.replace("#/definitions/", "#/$defs/") : node;
  }
  const entries = Object.entries(node).flatMap(([key, value]) => entriesOf(key, modernize(value)));
  return Object.fromEntries(entries);
}

function entriesOf(key: string, value: Json): (readonly [string, Json])[] {
  if (key === "definitions") return [["$defs", value]];
  if (key === "type" && value === "number") {
    return [
      ["type", "integer"],
      ["minimum", 0],
    ];
  }
  if (key === "items" && Array.isArray(value)) {
    return [
      ["prefixItems", value],
      ["items", false],
    ];
  }
  return [[key, value]];
}

if (process.argv[1] === import.meta.filename) writeFileSync(SCHEMA_FILE, makeSchema());
