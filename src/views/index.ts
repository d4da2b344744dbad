/** The table of views: the ending that a view's files have, and its code, loaded when it is first used. */
import type { Chunk, View, ViewOptions } from "./view.js";

export * from "./view.js";

interface Listed {
  /** The ending of a file that holds this view, without its dot. */
  readonly ending: string;
  readonly load: () => Promise<View>;
}

/** What `--to` takes, and `explain`, which has a flag of its own. */
export const VIEWS = {
  json: { ending: "json", load: async () => (await import("./json.js")).json },
  text: { ending: "txt", load: async () => (await import("./terminal.js")).terminal },
  html: { ending: "html", load: async () => (await import("./html/index.js")).html },
  csv: { ending: "csv", load: async () => (await import("./csv.js")).csv },
  markdown: { ending: "md", load: async () => (await import("./markdown.js")).markdown },
  explain: { ending: "txt", load: async () => (await import("./explain.js")).explain },
} as const satisfies Readonly<Record<string, Listed>>;

export type ViewName = keyof typeof VIEWS;

/** The views that `--to` offers. */
export const VIEW_NAMES = Object.keys(VIEWS) as ViewName[];

/** A file of its own for one page. */
export function wholeFile(view: View, chunk: Chunk, options: ViewOptions): string {
  const binding = view.bind(options);
  return binding.begin() + binding.add(chunk) + binding.end();
}
