import { describe, expect, it } from "vitest";
import { plainBlanks } from "../../src/text/blanks.js";

describe("blanks", () => {
  it("of every width become plain ones, and no offset moves", () => {
    expect(plainBlanks("Rp\u00a05\u202fjuta\u3000per\u2009hari\ufeff")).toBe("Rp 5 juta per hari ");
  });
  it("are not what has no width or ends a line", () => {
    for (const text of ["kata \u200bRini", "می\u200cروم", "👩\u200d🚒", "tanpa\ttab\r\n"])
      expect(plainBlanks(text)).toBe(text);
  });
});
