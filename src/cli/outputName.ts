/** The name of a source's output below the output's folder: "a/page.txt" → "a/page.txt.json". */
import { VIEWS } from "../views/index.js";
import type { Config } from "./config.js";
import type { Source } from "./inputs/source.js";

/** Empty unless the output is a folder. The whole name of the input stays, so that a.txt and a.html do not meet. */
export function outputName({ mirror, container }: Source, { output, job }: Config): string {
  if (output.kind !== "folder") return "";
  const { name } = job.view;
  const ending = name === "page" ? "txt" : name === "json" && container !== "page" ? "jsonl" : VIEWS[name].ending;
  return `${mirror}.${ending}`;
}
