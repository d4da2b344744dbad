/** Globs for shells that do not expand them, and for more files than a command line holds: "pages/**\/*.txt". */

/** "*", "?", "[ab]", "{a,b}". */
const SPECIAL = /[*?]|\[[^\]]+\]|\{[^{}]*,[^{}]*\}/;
/** The parts of a glob that mean something; all else stands for itself. */
const TOKEN = /\*\*\/|\*\*|\*|\?|\[(?<negated>[!^]?)(?<set>[^\]/]+)\]|\{(?<words>[^{}]*)\}|[^*?[{]+|[[{]/g;
const REGEX_SPECIAL = /[\\^$.*+?()[\]{}|/-]/g;

/** Whether a path holds what only a glob holds. */
export function isGlob(path: string): boolean {
  return SPECIAL.test(path);
}

/** The folder, ending in "/", below which all that matches lies; "" is the one we are in. */
export function globRoot(glob: string): string {
  const fixed = glob.slice(0, glob.search(SPECIAL));
  return fixed.slice(0, fixed.lastIndexOf("/") + 1);
}

/** A test of whole paths: "*" and "?" stay within a folder's name, "**" does not. */
export function globMatcher(glob: string): (path: string) => boolean {
  const pattern = new RegExp(`^${[...glob.matchAll(TOKEN)].map(patternOf).join("")}$`, "u");
  return (path) => pattern.test(path);
}

function patternOf(match: RegExpMatchArray): string {
  const [token] = match;
  const { negated, set, words } = match.groups ?? {};
  if (token === "**/") return "(?:[^/]+/)*";
  if (token === "**") return ".*";
  if (token === "*") return "[^/]*";
  if (token === "?") return "[^/]";
  if (set !== undefined) return `[${negated ? "^" : ""}${set.replace(/[\\^\]]/g, "\\$&")}]`;
  if (words !== undefined) return `(?:${words.split(",").map(escaped).join("|")})`;
  return escaped(token);
}

function escaped(text: string): string {
  return text.replace(REGEX_SPECIAL, "\\$&");
}
