/** A page means the same however it is printed. */
import { describe, expect, it } from "vitest";
import { extract } from "../src/index.js";
import { readFixtures } from "./support/fixtures.js";
import { breaches } from "./support/invariants.js";
import { PRINTINGS } from "./support/printings.js";
import { saidBy } from "./support/said.js";

const pages = readFixtures()
  .filter(({ file }) => file === "page.txt")
  .map(({ name, bytes }) => ({ name, page: new TextDecoder().decode(bytes) }))
  .filter(({ page }) => !/[\u00a0\r\ufffd]|&\w+;/.test(page));
const asWritten = new Map(pages.map(({ page }) => [page, extract(page)]));

describe.each(Object.entries(PRINTINGS))("%s", (_, { print, read, blur, isOther = () => false }) => {
  it.each(pages.filter(({ name }) => !isOther(name)))("say what $name says", ({ page }) => {
    const printed = print(page);
    const document = extract(printed);
    const sound = asWritten.get(page);
    if (!sound) throw new Error("no such page");
    expect(saidBy(document, blur ?? read)).toEqual(saidBy(sound, blur));
    expect(breaches(document, printed.replace(/^\ufeff/, ""))).toEqual([]);
  });
});
