import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/languages/index.js";
import { segmented } from "./support.js";

const STORY = [
  "Kerrow Bay closes its old pier for three months",
  "The harbour board of Kerrow Bay will close the old pier from Monday because its supports have rotted through.",
  "She said passenger boats would use the eastern pier during the repairs, which are expected to take three months.",
  "Traders complained that the eastern pier is too far from the market and has no place to unload their goods.",
];

function creditsOf(line: string): unknown {
  const { segments, credits } = segmented([...STORY, line].join("\n"), languageOf("en"));
  return [segments[segments.length - 1]?.kind, credits.map(({ name }) => name)];
}

describe("a note about who else worked on the story", () => {
  it.each([
    ["Ruth Amadi contributed to this report.", ["Ruth Amadi"]],
    ["Ruth Amadi in Dunmoy and Ben Ade in Leith contributed reporting.", ["Ruth Amadi", "Ben Ade"]],
    [
      "Ruth Amadi, a reporter in Leith, and Acme Press writer Kofi Ade also contributed to this report.",
      ["Ruth Amadi", "Kofi Ade"],
    ],
    ["Acme Press writers Ruth Amadi in Dunmoy and Kofi Ade contributed to this story.", ["Ruth Amadi", "Kofi Ade"]],
  ])("is a byline: %s", (line, names) => {
    expect(creditsOf(line)).toEqual(["byline", names]);
  });
  it.each([
    "Ruth Amadi contributed to this report a chapter about the tides that the board had never asked for.",
    "Nadia Grant rowed 20 miles for the home side. Anna Doyle and Ruth Amadi also contributed.",
    "Lumora Bank paid two million pounds for the wall and Fenwick Air also contributed.",
    "Police in Kerrow and the Coast Guard contributed to the report.",
    "Police in Kerrow and the Coast Guard contributed to this report.",
    "Heavy rain contributed to this report of rotten beams.",
  ])("is nothing else: %s", (line) => {
    expect(creditsOf(line)).toEqual([expect.not.stringMatching("byline"), []]);
  });
});
