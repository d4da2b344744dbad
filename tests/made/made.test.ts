/** Attributions that we make ourselves: whoever changes how speakers, roles or days are read sees here which shapes it breaks. */
import { describe, expect, it } from "vitest";
import { dutch } from "./dutch.js";
import { english } from "./english.js";
import { french } from "./french.js";
import { german } from "./german.js";
import { indonesian, malay } from "./indonesian.js";
import { italian } from "./italian.js";
import { wrongOf } from "./made.js";
import { portuguese } from "./portuguese.js";
import { spanish } from "./spanish.js";

describe.each([english, indonesian, malay, german, dutch, french, italian, spanish, portuguese])(
  "made attributions, $code",
  (stock) => {
    it.each(stock.templates)("$shape", (template) => {
      const wrong = wrongOf(stock, template);
      expect(wrong.length, wrong.join("\n")).toBeLessThanOrEqual(template.mostWrong);
    });
  },
);
