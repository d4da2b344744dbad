/** Every regular expression of src/: the literals by reading the code, the built ones by watching them being built. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";

const SRC = resolve(import.meta.dirname, "../../src");

export interface Named {
  /** "file:line" of a literal, or where a built one was made. */
  readonly where: string;
  readonly regexp: RegExp;
}

/** The literals, by file and line. */
export function literals(): Named[] {
  const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  return files.flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(join(SRC, file), "utf8"), ts.ScriptTarget.ES2022);
    const found: Named[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const text = node.getText(source);
        const slash = text.lastIndexOf("/");
        const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
        found.push({ where: `${file}:${line + 1}`, regexp: new RegExp(text.slice(1, slash), text.slice(slash + 1)) });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

/** Those that `work` builds with `new RegExp` in code of src/. */
export async function builtDuring(work: () => Promise<void>): Promise<Named[]> {
  const found = new Map<string, Named>();
  const Native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, args: [string, string?]) {
      const regexp = new target(...args);
      const where = /src\/\S+?\.[jt]s:\d+/.exec(new Error().stack?.split("\n").slice(2, 4).join("\n") ?? "")?.[0];
      if (where) found.set(`${where} ${regexp}`, { where, regexp });
      return regexp;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = Native;
  }
  return [...found.values()];
}
