/**
 * Part of `npm run build`, after the compiler wrote the declarations: bundles the modules, as a hundred small files
 * cost more to load than to run, and puts weights and schema beside them. Entries and chunks stand one folder deep
 * (dist/cli, dist/chunks), so that "../models/" and "../cli/" mean the same from src and from dist.
 */
import { cpSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const OUT = "dist";

for (const file of readdirSync(OUT, { recursive: true, encoding: "utf8" })) {
  if (file.endsWith(".js")) rmSync(join(OUT, file));
}
await build({
  entryPoints: ["src/index.ts", "src/cli/main.ts", "src/cli/worker.ts"],
  outdir: OUT,
  outbase: "src",
  chunkNames: "chunks/[name]-[hash]",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  packages: "external",
  charset: "utf8",
  logLevel: "warning",
});
cpSync("src/models", join(OUT, "models"), { recursive: true, filter: (file) => !file.endsWith(".ts") });
cpSync("src/schema.json", join(OUT, "schema.json"));
