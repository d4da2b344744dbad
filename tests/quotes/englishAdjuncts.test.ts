/** English statements with their attribution inside: what hangs on the clause is less than the clause. */
import { describe, expect, it } from "vitest";
import { statementsOf } from "./support.js";

const EN = { code: "en" };
const texts = (sentence: string): string[] => statementsOf([sentence], EN).map((one) => one.split(" | ")[0] ?? "");

describe("what stands before the attribution is said where the rest hangs on it", () => {
  it.each([
    ["Two people were killed and five hurt on Monday", "police said, after a bus fell off a bridge near Kellan."],
    ["Forty homes were lost on the island on Sunday", "officials said, as crews fought the blaze through the night."],
    ["The pier will open in May", "Nina Vale said, speaking at a ceremony on the waterfront on Monday."],
    ["Marsh handed a jailer 22 bills", "police said, citing records that were unsealed by a court last week."],
    ["A ferry sank off Kellan", "the coast guard said, in the second such accident in the strait in two months."],
    ["The deal is off", "Nina Vale said, calling the terms an insult to every fisherman on this coast."],
    ["Nine people died in the fire", "the governor said, because the doors had been locked from the outside."],
    ["The talks will go on", "the minister said, until both sides agree on who will pay for the wall."],
    ["The boy was found alive", "rescuers said, three days after he had vanished in the hills."],
    ["The man died in hospital", "police said, less than a week after he was found by the road."],
    ["Inflation slowed to 3%", "the central bank said, even though food prices went on climbing in the south."],
    ["Three fishermen drowned", "police said, the latest deaths in a strait that has taken forty lives since May."],
    [
      "The wall will be rebuilt",
      "the ministry said in a statement on Monday, as residents cleared the last of the mud.",
    ],
    ["The dam is safe", "said engineer Nina Vale, after a team of inspectors had spent three days in its cellars."],
    ["He was shot twice", "according to police, while he was sitting in a car outside his mother's house."],
  ])("%s, %s", (content, rest) => expect(texts(`${content}, ${rest}`)).toEqual([content]));

  it.each([
    ["In May, Nina Vale said,", "the bridge would open to lorries and buses"],
    ["After the storm, officials said,", "forty families moved into the school"],
    ["The bridge, Nina Vale said,", "would open in May after two years of work"],
    ["The two men, police said,", "drove into the river after a night of drinking"],
    ["The bridge will, Nina Vale said,", "after all open before the end of the summer"],
    ["The wall, Nina Vale said,", "as it now stands, will not hold back another flood"],
    ["The number of boats, Nina Vale said,", "in recent years has fallen by half"],
    ["Last year, Nina Vale said,", "as many as ninety boats lay in the harbour"],
    ["The man shot while he was driving, police said,", "died at the scene of the crash"],
    ["He had seen, Nina Vale said,", "the two men who broke into the shop by the pier"],
    ["The men were released, police said,", "the two women remain in custody in Aster"],
    ["With no money left, according to Nina Vale,", "building a wall will take ten years"],
  ])("and no more than an opening elsewhere: %s %s", (opening, content) =>
    expect(texts(`${opening} ${content}.`)).toEqual([content]),
  );
});
