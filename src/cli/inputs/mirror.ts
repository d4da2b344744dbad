/** A path as given → a path that stays below the output's folder. */

/** "../a/./b.txt" → "%2E%2E/a/b.txt"; "/data/b.txt" → "data/b.txt". Never leads upwards, never absolute. */
export function mirrorPath(path: string): string {
  const parts = path.split(/[/\\]/).filter((part) => part !== "" && part !== ".");
  return parts.map((part) => (part === ".." ? "%2E%2E" : part)).join("/") || "page";
}
