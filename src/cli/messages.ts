/** What is said on standard error, and how text is made safe to show on a terminal. */
import type { PageError } from "./rows.js";

/** Controls that a terminal obeys, but tab and newline, and marks that reorder text: "\u001b[2J", "\u202e". */
const UNSAFE = /(?![\t\n])\p{Cc}|\p{Bidi_Control}/gu;

/** `text` with what a terminal would obey spelled as in JSON: "\u001b". */
export function escapeForTerminal(text: string): string {
  return text.replace(UNSAFE, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** "extract: page.txt: no such file (NOT_FOUND)", one line. */
export function failureLine(id: string, { code, message }: PageError): string {
  return noteLine(`${id}: ${message} (${code})`);
}

/** "extract: message", one line. */
export function noteLine(message: string): string {
  return `extract: ${escapeForTerminal(message).split("\n").join("\\n")}\n`;
}
