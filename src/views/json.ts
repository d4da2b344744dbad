/** A document as one line of JSON. */
import { replaceControls } from "./controls.js";
import { plainView } from "./view.js";

/** JSON lines. Controls that JSON would leave raw are written as escapes: the same value, and no terminal obeys it. */
export const json = plainView(({ document }) => `${replaceControls(JSON.stringify(document), escapeOf)}\n`, null);

function escapeOf(control: string): string {
  return `\\u${control.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
