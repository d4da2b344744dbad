/**
 * Part of `npm run build`, after the compiler wrote the declarations: bundles the modules, as a hundred small files
 * cost more to load than to run, and puts weights and schema beside them. Entries and chunks stand one folder deep
 * (dist/cli, dist/chunks), so that "../models/" and "../cli/" mean the same from src and from dist.
 */
import { cpSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { build } from "esbuild";

const OUT = "dist";
/** Pages whose documents run most of the code. */
const SAMPLES = "fixtures/id";

/** Whose exports are computed here, once, and stand in the bundles as they came out. */
const COMPUTED = /src.languages.signs\.ts$/;

const computed = {
  name: "computed",
  setup({ onLoad }) {
    onLoad({ filter: COMPUTED }, async ({ path }) => {
      const bundled = { entryPoints: [path], bundle: true, write: false, platform: "node", format: "esm" };
      const [{ text }] = (await build(bundled)).outputFiles;
      const exports = await import(`data:text/javascript,${encodeURIComponent(text)}`);
      const lines = Object.entries(exports).map(([name, value]) => `export const ${name} = ${literal(value)};`);
      return { contents: lines.join("\n") };
    });
  },
};

/** JavaScript for plain data; typed arrays as their bytes. */
function literal(value) {
  if (ArrayBuffer.isView(value)) {
    const bytes = Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("base64");
    return `new ${value.constructor.name}(new Uint8Array(Buffer.from("${bytes}", "base64")).buffer)`;
  }
  if (Array.isArray(value)) return `[${value.map(literal).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, inner]) => `${JSON.stringify(key)}: ${literal(inner)}`)
    .join()} }`;
}

const common = {
  plugins: [computed],
  outdir: OUT,
  outbase: "src",
  bundle: true,
  platform: "node",
  target: "node20",
  packages: "external",
  logLevel: "warning",
};

for (const file of readdirSync(OUT, { recursive: true, encoding: "utf8" })) {
  if (/\.c?js(?:\.cache)?$/.test(file)) rmSync(join(OUT, file));
}
await build({
  ...common,
  entryPoints: ["src/index.ts", "src/cli/main.ts", "src/cli/worker.ts"],
  chunkNames: "chunks/[name]-[hash]",
  splitting: true,
  format: "esm",
  charset: "utf8",
});
await buildCommon("src/cli/start.ts", { external: ["./main.js"] });
// as small as can be, and wrapped as start.ts calls it: a short call waits for each page of memory
await buildCommon("src/cli/quick.ts", {
  minify: true,
  banner: { js: "(function (module, require, __filename, __dirname) {" },
  footer: { js: "})" },
});
cpSync("src/models", join(OUT, "models"), { recursive: true, filter: (file) => !file.endsWith(".ts") });
cpSync("src/schema.json", join(OUT, "schema.json"));
keepCompiled();

/** Bundles one entry as CommonJS. */
function buildCommon(entry, options) {
  return build({
    ...common,
    entryPoints: [entry],
    outExtension: { ".js": ".cjs" },
    format: "cjs",
    define: { "import.meta.dirname": "__dirname", "import.meta.url": "__filename" },
    ...options,
  });
}

/** Runs what `extract page.txt` runs, under the flags that it sets, and keeps the code that V8 compiled for it. */
function keepCompiled() {
  const { loadQuick, sparePreparation } = createRequire(import.meta.url)(resolve(OUT, "cli/start.cjs"));
  sparePreparation();
  const { quick, script } = loadQuick();
  for (const name of readdirSync(SAMPLES)) quick.documentOf(join(SAMPLES, name, "page.txt"));
  writeFileSync(join(OUT, "cli/quick.cjs.cache"), script.createCachedData());
}
