/** A document or an error as the text that goes out. */
import { pictureOf, replaceControls } from "../views/controls.js";
import { type Binding, type Chunk, type Result, VIEWS, type View, type ViewOptions } from "../views/index.js";
import type { ViewConfig } from "./config.js";
import type { PageError } from "./failures.js";
import { escapeForTerminal } from "./messages.js";

/** One page's part of the output, ending with a newline. */
export type Renderer = (result: Result) => Chunk;

/** The renderer of a view, its code loaded. */
export async function rendererOf(config: ViewConfig): Promise<Renderer> {
  if (config.name === "page") return ({ analysis }) => pageText(analysis.page.text, config.options);
  if (config.name === "json" && config.indent > 0) return ({ document }) => indented(document, config.indent);
  const view: View = await VIEWS[config.name].load();
  return (result) => view.render(result, config.options);
}

/** The record that stands in place of a page that failed. */
export function renderError(id: string, { code, message }: PageError): string {
  return `${escapeForTerminal(JSON.stringify({ source: { id }, error: { code, message } }))}\n`;
}

/** A page's own text; on a terminal, with pictures of what a terminal would obey. */
export function pageText(page: string, { onTerminal }: ViewOptions): Chunk {
  const text = onTerminal ? replaceControls(page, pictureOf) : page;
  return { text: text.endsWith("\n") ? text : `${text}\n`, summary: null };
}

/** Opens one output after the other: what stands around and between its pages. */
export async function bindingOf({ name, options }: ViewConfig): Promise<() => Binding> {
  if (name === "page" || name === "json") return () => PLAIN;
  const view: View = await VIEWS[name].load();
  return () => view.bind(options);
}

/** What lists a folder of pages; null where the view has no such file. */
export async function indexOf({ name }: ViewConfig): Promise<View["index"]> {
  const view: View | null = name === "page" ? null : await VIEWS[name].load();
  return view?.index ?? null;
}

/** Texts one after the other. */
export const PLAIN: Binding = { begin: () => "", add: ({ text }) => text, end: () => "" };

function indented(value: unknown, indent: number): Chunk {
  return { text: `${escapeForTerminal(JSON.stringify(value, null, indent))}\n`, summary: null };
}
