import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract.js";

const TITLE = "Port Kerrow plants a thousand trees on its beach";
const STORY = [
  "The town of Port Kerrow has planted a thousand trees along its southern beach this week, the harbour master said.",
  "The trees came from three schools of the district, which had raised them in their yards over the past two years.",
  '"We wanted the children to know that the beach is theirs," said the harbour master, Lena Okoth, on Monday.',
];

function namesOf(...lines: readonly string[]): (string | null)[] {
  return extract(lines.join("\n")).byline.map(({ name }) => name);
}

describe("a note below the story", () => {
  it.each([
    ["Ruth Amadi can be reached at ramadi@kerrow.example.", ["Ruth Amadi"]],
    [
      "Ruth Amadi can be reached at ramadi@kerrow.example. Ben Ade can be reached at bade@kerrow.example.",
      ["Ruth Amadi", "Ben Ade"],
    ],
    ["Ruth Amadi is the harbour correspondent of the Kerrow Herald.", ["Ruth Amadi"]],
    ["Contact reporter Ruth Amadi at ramadi@kerrow.example", ["Ruth Amadi"]],
  ])("names who wrote it: %s", (note, names) => {
    expect(namesOf(TITLE, ...STORY, note)).toEqual(names);
  });
  it("names nobody where a byline does, and none whom the story is about", () => {
    expect(namesOf(TITLE, "By Ben Ade", ...STORY, "Ruth Amadi is a reporter at the Kerrow Herald.")).toEqual([
      "Ben Ade",
    ]);
    expect(namesOf(TITLE, ...STORY, "Lena Okoth can be reached at harbour@kerrow.example.")).toEqual([]);
    expect(namesOf(TITLE, ...STORY, "The harbour office can be reached at harbour@kerrow.example.")).toEqual([]);
  });
});

describe("a name above the story", () => {
  it("is the author's with an office below it, which names nobody", () => {
    expect(namesOf("Ruth Amadi", "Harbour News Editor", TITLE, ...STORY).filter(Boolean)).toEqual(["Ruth Amadi"]);
    expect(namesOf("Ruth Amadi", "From the editor", TITLE, ...STORY)).toEqual([]);
  });
});
