import { describe, expect, it } from "vitest";
import { agencyAt } from "../../src/segments/signoff.js";

/** What signs the paragraph off; null where nothing does. */
function agencyOf(paragraph: string): string | null {
  const at = agencyAt(paragraph, { start: 0, end: paragraph.length });
  return at === null ? null : paragraph.slice(at);
}

describe("an agency behind a paragraph", () => {
  it("signs it off behind a full stop", () => {
    expect(agencyOf("The boats came home on Monday. – Kerrow Press")).toBe("– Kerrow Press");
    expect(agencyOf('"The boats came home," said Ruth Amadi. — Bernama')).toBe("— Bernama");
  });
  it("is who spoke behind speech, unless it is known", () => {
    expect(agencyOf("“The boats came home before the storm.” – Bernama")).toBe("– Bernama");
    expect(agencyOf('"The boats came home before the storm." - BERNAMA, 3 Mei 2024.')).toBe("- BERNAMA, 3 Mei 2024.");
    expect(agencyOf("“The boats came home before the storm.” –– Ruth Amadi")).toBeNull();
    expect(agencyOf('"The boats came home before the storm."—Amadi')).toBeNull();
  });
});
