import { describe, expect, it } from "vitest";
import { isVariant } from "../../../src/quotes/speakers/nameVariants.js";

function isForm(form: string, name: string): boolean {
  return isVariant(form.split(" "), name.split(" "));
}

describe("another form of a name", () => {
  it.each([
    ["buwas", "budi wasesa"],
    ["aher", "ahmad herawan"],
    ["made joni", "made jony"],
    ["boon chye", "lee bon chye"],
    ["sandi", "rudi sandiaga"],
    ["imin", "sari muhaimin"],
    ["zippersten", "jost zipperstein"],
    ["harlamov", "jost harlamowo"],
  ])("%j is %j", (form, name) => expect(isForm(form, name)).toBe(true));

  it.each([
    ["rahman", "budi rahmat"],
    ["andi", "rudi andri"],
    ["made joni", "made santi"],
    ["made joni", "sari made joni"],
    ["budi", "rudi halim"],
    ["ani", "budi anies"],
    ["buha", "budi wasesa"],
    ["sandi", "sandiaga"],
  ])("%j is not %j", (form, name) => expect(isForm(form, name)).toBe(false));
});
