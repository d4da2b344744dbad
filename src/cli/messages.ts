/** What is said on standard error. */
import { replaceControls } from "../views/controls.js";
import type { PageError } from "./failures.js";

/** `text` with what a terminal would obey spelled as in JSON: "\u001b". */
export function escapeForTerminal(text: string): string {
  return replaceControls(text, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** "extract: page.txt: no such file (NOT_FOUND)", one line. */
export function failureLine(id: string, { code, message }: PageError): string {
  return noteLine(`${id}: ${message} (${code})`);
}

/** "extract: message", one line. */
export function noteLine(message: string): string {
  return `extract: ${escapeForTerminal(message).split("\n").join("\\n")}\n`;
}
