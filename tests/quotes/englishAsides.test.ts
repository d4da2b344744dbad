/** What stands beside an English attribution and is no content, and clauses that are about who speaks. */
import { describe, expect, it } from "vitest";
import { quotesOf, said, statementsOf } from "./support.js";

const EN = { code: "en" };
const first = (page: string) => said([page], { ...EN, pageDate: "2024-05-14" })[0];

describe("what follows the verb behind a whole clause", () => {
  it.each([
    "The ferry is off, the company said late on Monday.",
    "The ferry is off, the company said without elaborating.",
    "The ferry is off, the company told the Herald by phone.",
    "The ferry is off, the company said on Monday, citing costs that nobody had foreseen in the spring.",
    "The ferry is off, the company said, blaming a shortage of steel that has lasted for years.",
  ])("is none: %s", (sentence) => expect(first(sentence)?.text).toBe("The ferry is off"));

  it.each([
    ["Asked if it was late, Nina Vale told the crew he agreed.", "he agreed"],
    ["Prices in the town, Nina Vale said, have doubled since May.", "have doubled since May"],
    ["The ministry told Reuters it plans to appeal.", "it plans to appeal"],
    ["Nina Vale said under oath that the pier was shut.", "the pier was shut"],
  ])("may be one: %s", (sentence, text) => expect(first(sentence)?.text).toBe(text));
});

describe("clauses about who speaks", () => {
  it.each([
    ["The plan was opposed by councillor Nina Vale, who said that the park would flood.", "Nina Vale", "councillor"],
    ["A trader, speaking to the Courier because the talks were secret, said it was old.", null, "trader"],
    ["Calderly, which competes with Aster, said it would buy boats.", "Calderly", null],
    ["In Aster, baker Nina Vale said flour was dear.", "Nina Vale", "baker"],
    ["The bird is rare, said Nina Vale of the Aster Society for the Care of Birds.", "Nina Vale", null],
    ["People with boats should see a doctor, warned Nina Vale of the charity Low Water.", "Nina Vale", null],
    ["First Minister Nina Vale said the pier was old.", "Nina Vale", "First Minister"],
    ["Aster Police said the pier was old.", "Aster Police", null],
  ])("%s", (sentence, speaker, role) => expect(first(sentence)).toMatchObject({ speaker, role }));

  it("act behind a conjunction in the midst of a sentence", () => {
    const page = 'Homes face a long winter after the company said it had "run out of easy savings".';
    expect(statementsOf([page], EN)).toHaveLength(1);
    expect(statementsOf(["The hall where Nina Vale says is old."], EN)).toEqual([]);
  });
});

describe("who is meant", () => {
  it("is no body by “she”", () => {
    const page = 'The pier is shut, the Ministry of Harbours said. "I feel fine," she wrote.';
    expect(quotesOf([page], EN)).toEqual(["I feel fine | null"]);
  });

  it.each([
    ["Harlan Shipping lost four boats. It said that fog was to blame.", "Harlan Shipping"],
    ["Harlan Shipping lost four boats, it said in a statement.", "Harlan Shipping"],
    ["Sheriff Ron Vale said the jail was full. The county’s chief engineer said that the roof leaked.", null],
    ["Sheriff Ron Vale said the jail was full. The county’s sheriff said that the roof leaked.", "Ron Vale"],
  ])("%s", (page, speaker) => expect(said([page], EN).at(-1)?.speaker).toBe(speaker));
});

describe("dashes between a name and its verb", () => {
  it.each([
    ["Nina Vale — a fisherman from Aster — said the pier was old.", "fisherman from Aster"],
    ["Nina Vale – the town’s mayor – told the Courier the pier was old.", "town’s mayor"],
    ["Nina Vale — managing director of Lemna — said the pier was old.", "managing director of Lemna"],
  ])("hold what commas do: %s", (sentence, role) =>
    expect(first(sentence)).toMatchObject({ speaker: "Nina Vale", role, text: "the pier was old" }),
  );

  it("hold what is said where no verb follows them", () => {
    expect(first("Nina Vale said the pier — a gift of the town — was old.")?.text).toBe(
      "the pier — a gift of the town — was old",
    );
  });
});

describe("a sign", () => {
  it.each([
    '"Stop selling our old seats," read a placard.',
    '"Stop selling our old seats," read one banner.',
    'A sign read: "Stop selling our old seats."',
    "The sign says the bridge is shut.",
  ])("says nothing: %s", (sentence) => expect(said([sentence], EN)).toEqual([]));

  it("is none where somebody holds it", () => {
    expect(quotesOf(['"Stop selling our old seats," said a man with a placard.'], EN)).toHaveLength(1);
  });
});
