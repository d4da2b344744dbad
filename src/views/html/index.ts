/** One self-contained file that shows a page, or a batch with an index: no network, and no script needed to read it. */
import { sourcesOf } from "../sources.js";
import { summaryOf } from "../summary.js";
import type { Binding, Chunk, Result, View } from "../view.js";
import { batchIndex, Tallies } from "./batch.js";
import { PAGE_NUMBER } from "./escape.js";
import { pageOf } from "./page.js";
import { closing, opening } from "./shell.js";

export const html: View = {
  render: (result: Result): Chunk => ({
    text: pageOf(result, sourcesOf(result.document)),
    summary: summaryOf(result),
  }),
  bind,
  index: () => {
    const tallies = new Tallies();
    return {
      add: (summary, path, page) => tallies.add(summary, `${encodePath(path)}${page > 1 ? `#p${page}` : ""}`),
      end: () => opening(BATCH_TITLE, true) + batchIndex(tallies) + closing(),
    };
  },
};

/**
 * A batch's index is written last, as only then all is known, and is shown first: see `style.ts`. The first page waits
 * for the second, so that a file of one page can bear its headline as title.
 */
function bind(): Binding {
  const tallies = new Tallies();
  let held = "";
  let title = EMPTY_TITLE;
  return {
    begin: () => "",
    add: ({ text, summary }) => {
      const number = tallies.pages + 1;
      if (summary) tallies.add(summary, `#p${number}`);
      const page = text.replaceAll(PAGE_NUMBER, String(number));
      if (number === 1) {
        held = page;
        title = summary?.title || (summary?.id ?? EMPTY_TITLE);
        return "";
      }
      return (number === 2 ? opening(BATCH_TITLE, true) + held : "") + page;
    },
    end: () => {
      if (tallies.pages === 1) return opening(title, false) + held + closing();
      return (tallies.pages === 0 ? opening(EMPTY_TITLE, true) : "") + batchIndex(tallies) + closing();
    },
  };
}

const BATCH_TITLE = "Pages of news";
const EMPTY_TITLE = "No pages";

/** Half of a pair that stands alone has no address. */
const LONE_SURROGATE = /\p{Cs}/gu;

/** A relative path as an address. "./" keeps a name with a colon from looking like a protocol. */
function encodePath(path: string): string {
  return `./${path.replace(LONE_SURROGATE, "\ufffd").split("/").map(encodeURIComponent).join("/")}`;
}
