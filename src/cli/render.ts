/** A document or an error as the text that goes out, without its last newline. */
import { type Analysis, assemble } from "../assemble.js";
import type { ViewConfig } from "./config.js";
import { escapeForTerminal } from "./messages.js";
import type { PageError } from "./rows.js";

/** A page's document in the view that was asked for. */
export function renderPage(analysis: Analysis, view: ViewConfig): string {
  return json(assemble(analysis), view);
}

/** The record that stands in place of a page that failed. */
export function renderError(id: string, error: PageError, view: ViewConfig): string {
  return json({ source: { id }, error: { code: error.code, message: error.message } }, view);
}

function json(value: unknown, { indent, forTerminal }: ViewConfig): string {
  const text = JSON.stringify(value, null, indent);
  return forTerminal ? escapeForTerminal(text) : text;
}
