/** Puts beside the compiled files what the compiler leaves: weights and schema. Part of `npm run build`. */
import { cpSync } from "node:fs";

cpSync("src/models", "dist/models", { recursive: true, filter: (file) => !file.endsWith(".ts") });
cpSync("src/schema.json", "dist/schema.json");
