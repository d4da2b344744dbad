/** Writes weights that are few enough to read: a TypeScript table by the names of the features, under src/models. */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** Two digits are enough, and three may spell a constant that the linter knows. */
const DECIMALS = 2;
const MODELS = join(import.meta.dirname, "../src/models");

/** What is written: the file's name, the constant's, what its docstring says, and the features by column. */
interface Table {
  readonly file: string;
  readonly constant: string;
  readonly says: readonly string[];
  readonly features: readonly string[];
}

export function writeWeights({ file, constant, says, features }: Table, weights: ArrayLike<number>): void {
  const entries = features.map((name, column) => {
    return `  ${JSON.stringify(name)}: ${(weights[column] ?? 0).toFixed(DECIMALS)},`;
  });
  const comment = says.map((line) => ` * ${line}`).join("\n");
  const source = `/**\n${comment}\n */\nexport const ${constant}: Readonly<Record<string, number>> = {\n${entries.join("\n")}\n};\n`;
  const path = join(MODELS, file);
  writeFileSync(path, source);
  execFileSync("npx", ["biome", "check", "--write", path]);
}
