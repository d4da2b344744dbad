import { describe, expect, it } from "vitest";
import { plainBlanks } from "../../src/text/blanks.js";

describe("blanks", () => {
  it("of every width become plain ones, and no offset moves", () => {
    expect(plainBlanks("Rp\u00a05\u202fjuta\u3000per\u2009hari")).toBe("Rp 5 juta per hari");
    expect(plainBlanks("kata \u200bRini\ufeff")).toBe("kata  Rini ");
  });
  it("inside words of Persian and between parts of an emoji stay what they are", () => {
    for (const text of ["می\u200cروم", "👩\u200d🚒", "tanpa\ttab\r\n"]) expect(plainBlanks(text)).toBe(text);
  });
});
