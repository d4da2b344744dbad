/** Attributions that we make ourselves: whoever changes how speakers, roles or days are read sees here which shapes it breaks. */
import { describe, expect, it } from "vitest";
import { english } from "./english.js";
import { indonesian, malay } from "./indonesian.js";
import { wrongOf } from "./made.js";

describe.each([english, indonesian, malay])("made attributions, $code", (stock) => {
  it.each(stock.templates)("$shape", (template) => {
    const wrong = wrongOf(stock, template);
    expect(wrong.length, wrong.join("\n")).toBeLessThanOrEqual(template.mostWrong);
  });
});
