/** Time and memory of every view grow with the page: no size of a page hangs one. */
import { describe, expect, it } from "vitest";
import { DEFAULTS, type Result, VIEWS, type ViewName, wholeFile } from "../../src/views/index.js";
import { pageOf, resultOf } from "./samples.js";

const QUOTES = 5000;
/** A hundred times what it takes on a machine at rest; work that grows with the square takes longer. */
const PATIENCE = 20_000;

/** One line of half a megabyte: every word of a source of its own, organizations across the quotes' ends. */
function large(): Result {
  const words = Array.from(
    { length: QUOTES },
    (_, at) => `"kata ke ${at}," ujar Warga ${at}, Dinas ${at} dan kawan-kawan yang lain. `,
  );
  const page = pageOf([
    ["body", words.join("").trim()],
    ...Array.from({ length: QUOTES }, () => ["promo", "Iklan"] as const),
  ]);
  let at = 0;
  const places = words.map((text) => {
    const start = at;
    at += text.length;
    return { start, end: start + text.length };
  });
  const basis = { speaker: "stated", role: null, date: null } as const;
  return resultOf({
    ...page,
    names: {
      people: [],
      organizations: places.map(({ start }, number) => ({
        name: `Dinas ${number}`,
        aliases: [],
        mentions: [{ start: start + 4, end: start + 14 }],
        reason: "begins like one",
      })),
    },
    utterances: places.map(({ start }, number) => ({
      ...{
        start: start + 1,
        end: start + 9,
        kind: "direct",
        speaker: `Warga ${number}`,
        role: null,
        affiliation: null,
      },
      ...{ date: null, place: null, cue: "ujar", basis, reason: "word behind the quote" },
    })),
  });
}

describe("a page with thousands of quotes, sources, organizations and lines", () => {
  const result = large();
  it.each(Object.keys(VIEWS) as ViewName[])("shows as %s", { timeout: PATIENCE }, async (name) => {
    const view = await VIEWS[name].load();
    const text = wholeFile(view, view.render(result, { ...DEFAULTS, all: true }), DEFAULTS);
    expect(text).toContain(name === "csv" ? `"Warga ${QUOTES - 1}"` : `Warga ${QUOTES - 1}`);
  });
});
