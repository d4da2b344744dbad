import { describe, expect, it } from "vitest";
import { findNames } from "../../src/entities/index.js";
import { languageOf } from "../../src/languages/index.js";
import { articleOf, quotesOf } from "./support.js";

/** With the names that the tagger finds. */
function quotesIn(paragraphs: readonly string[]): string[] {
  return quotesOf(paragraphs, { code: "en", names: findNames(articleOf(paragraphs), languageOf("en")) });
}

const TOM = `"It rained all night," said Tom Orwell, a sailor.`;

describe("English speakers", () => {
  it.each([
    [
      `While Sarah Marsh, after a year at sea, is glad to be home: At some point, "the sea wins," she says.`,
      "Sarah Marsh",
    ],
    [`Sarah Marsh, the harbour's pilot, says she will stay, for "all those empty evenings," she says.`, "Sarah Marsh"],
    [`Sailors like Sarah Marsh are glad: "I sleep at home now," she says.`, "Sarah Marsh"],
    [`Speaking about Sarah Marsh's boat, he said that "the hull was rotten to the core".`, "Tom Orwell"],
  ])("takes a pronoun behind speech for who leads the sentence before it: %s", (sentence, speaker) => {
    expect(quotesIn([TOM, sentence])[1]).toContain(`| ${speaker}`);
  });

  it.each([
    [
      `Sarah Marsh, the harbour's chief in charge of dredging the Lune, said: "We are ready for the winter."`,
      "Sarah Marsh",
    ],
    [
      `Sarah Marsh, chief of the harbour, left and the Lune Council said: "We are ready for the winter."`,
      "Lune Council",
    ],
    [`In May it was reported that lawyer Sarah Marsh wrote in a note, "Well done, all of you."`, "Sarah Marsh"],
    [`Lune media reported that Sarah Marsh has responded saying "the hull was rotten to the core".`, "Sarah Marsh"],
    [`Sarah Marsh sold the photos of the pier and then said the hull was "rotten to the core".`, "Sarah Marsh"],
  ])("finds the subject of the verb before the speech: %s", (sentence, speaker) => {
    expect(quotesIn([TOM, sentence])[1]).toContain(`| ${speaker}`);
  });

  it("gives speech between two attributions with colons to the first", () => {
    const paragraph = `The harbour's spokeswoman Sarah Marsh said: "The pier is closed." She added: "It opens in May."`;
    expect(quotesIn([`The Harbour Authority met on Monday.`, paragraph])).toEqual([
      "The pier is closed. | Sarah Marsh",
      "It opens in May. | Sarah Marsh",
    ]);
  });

  it("gives speech alone in its paragraph to who signs below it, and to nobody else", () => {
    expect(quotesIn([TOM, `"The pier is closed and nobody told us."`, "— Sarah Marsh"])[1]).toContain("| Sarah Marsh");
    expect(quotesIn([TOM, `"The pier is closed and nobody told us."`, "- Sarah Marsh left in May"])[1]).toContain(
      "| Tom Orwell",
    );
    expect(quotesIn([TOM, `Write this: "The pier is closed to all."`, "- Close Harbour"])[1]).not.toContain("Harbour");
  });

  it("gives speech to who signs it behind a dash on its line, and to no agency", () => {
    const said = `"The pier is closed and nobody told us."`;
    expect(quotesIn([TOM, `${said} — Sarah Marsh, harbour pilot`])[1]).toContain("| Sarah Marsh");
    expect(quotesIn([TOM, `${said.replace('."', '"')} – Sarah Marsh, harbour pilot`])[1]).toContain("| Sarah Marsh");
    expect(quotesIn([TOM, `${said} - Coastwire`])[1]).toContain("| Tom Orwell");
  });

  it.each([
    ["the zoo", "The Aster Zoo has two new otters."],
    ["police", "Aster police said on Monday that the pier was shut."],
    ["the department", "Aster police said on Monday that the pier was shut."],
  ])("takes '%s' for the body that the page names", (source, before) => {
    const body = source === "police" ? `"All is well," Aster police said.` : `"All is well," ${source} said.`;
    expect(quotesIn([before, body])[0]).toMatch(/ \| Aster (Zoo|police)$/);
  });

  it("leaves 'police' without a name where a person bears the word", () => {
    const [quote] = quotesIn(["Police sergeant Nina Vale is well.", `"She is at home," police said.`]);
    expect(quote).toBe("She is at home | null");
  });

  it.each([
    [
      [`Witnesses said it rained.`, `The fire began after Tom Orwell, a sailor, came home. "I saw smoke," he said.`],
      "Tom Orwell",
    ],
    [
      [`Sarah Marsh left.`, `During the run of "The Amber Pier," the actress spoke. "I was tired," she said.`],
      "Sarah Marsh",
    ],
    [[`"We saw it coming," chief harbour and pilotage officer Sarah Marsh says.`], "Sarah Marsh"],
    [
      [`Tom Orwell of Little Five Rivers Pharmacy in Aster told the Courier he was glad. "It is done," he said.`],
      "Tom Orwell",
    ],
    [[`"We saw it coming," Tom Orwell, U.N. director for the Lune, told reporters.`], "Tom Orwell"],
    [[`Envoy to the U.N. Sarah Marsh said the aid will go "to those in need".`], "Sarah Marsh"],
  ])("finds who speaks: %s", (paragraphs, speaker) => {
    expect(quotesIn(paragraphs).at(-1)).toContain(`| ${speaker}`);
  });
});
