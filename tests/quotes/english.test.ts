import { describe, expect, it } from "vitest";
import { quotesOf, said, statementsOf } from "./support.js";

const EN = { code: "en" };
const QUOTE = "We will rebuild the pier";

describe("English sources", () => {
  it.each([
    [`"${QUOTE}," said Harold Venn, the mayor of Port Aster.`, "Harold Venn", "mayor of Port Aster"],
    [`"${QUOTE}," Harold Venn, 58, told reporters.`, "Harold Venn", null],
    [`"${QUOTE}," said United manager Nina Vale after the match.`, "Nina Vale", "United manager"],
    [`"${QUOTE}," Tim Orwell, Marsh's lawyer, said in an email.`, "Tim Orwell", "Marsh's lawyer"],
    [`"${QUOTE}," Olive Marsh went on, as if nobody had heard her.`, "Olive Marsh", null],
    [`"${QUOTE}," said the Department of Piers.`, "Department of Piers", null],
    [`Maria Lund, who declared her interest in March, told her supporters: "${QUOTE}."`, "Maria Lund", null],
    [`Olive Marsh urged drivers to take the ferry, saying, "${QUOTE}."`, "Olive Marsh", null],
    [`Olive Marsh interjected: "${QUOTE}."`, "Olive Marsh", null],
    [`The ferry and the storm that the skipper Nina Vale met: "${QUOTE}," Nina Vale said.`, "Nina Vale", "skipper"],
    [`"${QUOTE}," Olive Marsh grimly predicted.`, "Olive Marsh", null],
    [
      `"${QUOTE}," Olive Marsh, founder of Low Water Boats told the Courier.`,
      "Olive Marsh",
      "founder of Low Water Boats",
    ],
    [`"${QUOTE}," said Vale and teammate Tim Orwell.`, "Tim Orwell", "teammate"],
    [`The skipper Nina Vale rejected the charge out of hand: "${QUOTE}."`, "Nina Vale", "skipper"],
    [`As harbour surgeon Nina Vale of Aster General explains, "${QUOTE}."`, "Nina Vale", "harbour surgeon"],
    [`"${QUOTE}," said a spokesman for Aster General.`, null, "spokesman for Aster General"],
    [`Tim Orwell issued a statement saying "${QUOTE}".`, "Tim Orwell", null],
    [
      `"${QUOTE}," said Tim Orwell, an economist at the Institute of Tides.`,
      "Tim Orwell",
      "economist at the Institute of Tides",
    ],
    [`"${QUOTE}," said Capt. Nina Vale, a spokesperson for Port Aster.`, "Nina Vale", "spokesperson for Port Aster"],
    [`"${QUOTE}," said Cmdr. Nina Vale on Monday.`, "Nina Vale", "Cmdr."],
    [`"${QUOTE}," harbour economist Nina Vale, Jr., told the Courier.`, "Nina Vale", "harbour economist"],
    [`Mayor Nina Vale of Port Aster, Kent, said: "${QUOTE}."`, "Nina Vale", "Mayor"],
    [`With the help of skipper Nina Vale they sailed. "${QUOTE}," Nina Vale said.`, "Nina Vale", "skipper"],
    [`The prosecutors allowed Nina Vale to leave. "${QUOTE}," Nina Vale said.`, "Nina Vale", null],
    [`"${QUOTE}," harbour officials wrote in a letter.`, null, "harbour officials"],
    [`Nina Vale, joined by Mayor Harold Venn and two divers, said: "${QUOTE}."`, "Nina Vale", null],
    [`"${QUOTE}," Nina Vale is heard saying.`, "Nina Vale", null],
    [`"${QUOTE}," said residents of Port Aster, Low Haven.`, null, "residents of Port Aster"],
    [`Nina Vale, a diver who organised the marches, said: "${QUOTE}."`, "Nina Vale", "diver who organised the marches"],
    [
      `Nina Vale, who was an adviser to the harbour board, said: "${QUOTE}."`,
      "Nina Vale",
      "adviser to the harbour board",
    ],
    [`"${QUOTE}," said Ruth A. Vale, a diver.`, "Ruth A. Vale", "diver"],
    [`"${QUOTE}," said David I. Vale.`, "David I. Vale", null],
    [`We’ve asked for a pier. "${QUOTE}."`, null, null],
  ])("reads %j", (paragraph, speaker, role) => {
    const [quote] = said([paragraph], EN);
    expect([quote?.speaker, quote?.role]).toEqual([speaker, role]);
  });

  it("gives a participle behind a quote to the next one", () => {
    const both = said([`Olive Marsh told the harbour board: "${QUOTE}," adding "and the quay."`], EN);
    expect(both.map(({ speaker, cue }) => `${speaker} ${cue}`)).toEqual(["Olive Marsh told", "Olive Marsh adding"]);
  });

  it("takes a work's name for no speech, and a sentence with names in it for speech", () => {
    expect(quotesOf(['"The Lonely Pier," Olive Marsh said, was filmed here.'], EN)).toEqual([]);
    expect(
      quotesOf(['"The Lonely Pier Burned," Olive Marsh said.', '"The pier in Aster burned," he said.'], EN),
    ).toEqual(["The pier in Aster burned | Olive Marsh"]);
  });

  it("takes a body that points back for the one that acted last, and a body behind a comma for no apposition", () => {
    const airline = said(["Aster Airways grounded its fleet on Monday.", `"${QUOTE}," the airline said.`], {
      ...EN,
      names: {
        people: [],
        organizations: [{ name: "Aster Airways", aliases: [], mentions: [{ start: 0, end: 13 }], reason: "known" }],
      },
    });
    expect(airline.map(({ speaker }) => speaker)).toEqual(["Aster Airways"]);
    expect(statementsOf(["It was bitten by Nina Vale or Tim Orwell, the zoo said."], EN)).toEqual([
      "It was bitten by Nina Vale or Tim Orwell | null",
    ]);
  });

  it("takes 'the senator' for who spoke last, and an unknown source for nobody", () => {
    const back = said([`"${QUOTE}," said Senator Olive Marsh.`, '"It is late," the senator said.'], EN);
    expect(back.map(({ speaker }) => speaker)).toEqual(["Olive Marsh", "Olive Marsh"]);
    const other = said([`"${QUOTE}," said Olive Marsh.`, '"It is late," a fisherman said.'], EN);
    expect(other.map(({ speaker }) => speaker)).toEqual(["Olive Marsh", null]);
  });

  it("gives a paragraph of speech to the outlet whose colon leads to it, and an indefinite source to nobody", () => {
    const first = '"It is late," said the diver Olive Marsh to a crowd.';
    const led = said([first, "The Ministry of Harbours reported:", `"${QUOTE}."`], EN);
    expect(led.at(-1)?.speaker).toBe("Ministry of Harbours");
    const unled = said([first, "The Ministry of Harbours is old.", `"${QUOTE}."`], EN);
    expect(unled.at(-1)?.speaker).toBe("Olive Marsh");
    const other = said([`"${QUOTE}," said harbour expert Olive Marsh.`, '"It is late," an expert said.'], EN);
    expect(other.map(({ speaker }) => speaker)).toEqual(["Olive Marsh", null]);
  });

  it("takes a fragment only where a report of its sentence holds it", () => {
    expect(quotesOf(['Olive Marsh said the account was "misleading" and late.'], EN)).toEqual([
      "misleading | Olive Marsh",
    ]);
    expect(statementsOf(['Olive Marsh said the account was "misleading" and late.'], EN)).toHaveLength(1);
    expect(statementsOf(['Olive Marsh called it "a waste".', 'Olive Marsh said "late".'], EN)).toEqual([]);
    expect(quotesOf(['The old pier is a "landmark" of the bay.'], EN)).toEqual([]);
    expect(quotesOf(['Olive Marsh disputed the claim, calling the account of it "misleading".'], EN)).toEqual([
      "misleading | Olive Marsh",
    ]);
    expect(quotesOf(['The old pier, dubbed the "iron lady" by many, is shut.'], EN)).toEqual([]);
    expect(
      quotesOf(["Der Bürgermeister Jost Riemann bezeichnete die Vorwürfe als „haltlos“."], { code: "de" }),
    ).toEqual(["haltlos | Jost Riemann"]);
    expect(quotesOf(["Der Turm ist als „langer Kerl“ bekannt."], { code: "de" })).toEqual([]);
    expect(quotesOf(['Olive Marsh said she had read the book "Low Water" twice.'], EN)).toEqual([]);
  });
});

describe("English statements", () => {
  it.each([
    ["Olive Marsh told the Courier that the treaty has no force.", "the treaty has no force | Olive Marsh"],
    [
      "The treaty has no force, according to Olive Marsh, a professor at Aster.",
      "The treaty has no force | Olive Marsh",
    ],
    ["In an interview, Olive Marsh argued that the dam should close.", "the dam should close | Olive Marsh"],
    ["The pier is shut, prosecutors say.", "The pier is shut | null"],
    ["The pier is shut, prosecutors reported on Tuesday.", "The pier is shut | null"],
    ["Olive Marsh claims that the dam leaks.", "the dam leaks | Olive Marsh"],
    ["The dam leaks, according to a report by Olive Marsh.", "The dam leaks | Olive Marsh"],
    ["The dam leaks, according to a report on Monday from Olive Marsh.", "The dam leaks | Olive Marsh"],
    ["Olive Marsh alleged he sold the dam.", "he sold the dam | Olive Marsh"],
    ["Olive Marsh's written decision said the dam leaks.", "the dam leaks | Olive Marsh"],
    ["Olive Marsh noted the harm that the dam does, prosecutors said.", "the harm that the dam does | Olive Marsh"],
    [
      "The dam will leak if the board agrees to the plan, two people who saw it said.",
      "The dam will leak if the board agrees to the plan | null",
    ],
    [
      "Tim Orwell, a harbour board member, but one of the two critics, told the Courier that the dam leaks.",
      "the dam leaks | Tim Orwell",
    ],
    [
      "According to Nina Vale, these rules limit the freedoms of skippers.",
      "these rules limit the freedoms of skippers | Nina Vale",
    ],
    ["Nina Vale's critics insist that the dam leaks.", "the dam leaks | null"],
    ["The boats will sink, divers said, but warned of more storms.", "The boats will sink | null"],
    [
      "A third boat sank, a skipper told the Courier on the condition of silence as they were not named.",
      "A third boat sank | null",
    ],
    ['The dam is "a waste of money," Olive Marsh wrote in a letter.', 'The dam is "a waste of money," | Olive Marsh'],
    ["According to the Aster Courier, Nina Vale has a boat.", "Nina Vale has a boat | null"],
    ["According to her teacher, Nina Vale paints by night.", "Nina Vale paints by night | null"],
    [
      "The dam leaks at night and, according to Olive Marsh, the river will take the old bridge.",
      "the river will take the old bridge | Olive Marsh",
    ],
    ["Olive Marsh admitted, however, that the dam leaks.", "the dam leaks | Olive Marsh"],
  ])("reads %j", (paragraph, statement) => {
    expect(statementsOf([paragraph], EN)).toEqual([statement]);
  });

  it("takes what further verbs of the source report", () => {
    expect(statementsOf(["Olive Marsh left the hall on Monday, saying that the dam leaks."], EN)).toEqual([
      "the dam leaks | Olive Marsh",
    ]);
    expect(statementsOf(["Olive Marsh said the dam leaks, adding it is old, and urged the town to wait."], EN)).toEqual(
      ["the dam leaks | Olive Marsh", "it is old | Olive Marsh", "the town to wait | Olive Marsh"],
    );
    expect(statementsOf([`"${QUOTE}," Olive Marsh said, noting that the dam leaks.`], EN)).toEqual([
      "the dam leaks | Olive Marsh",
    ]);
    expect(
      statementsOf(["The dam leaks, a spokesman for the town said, and the bridge was shut at noon."], EN),
    ).toEqual(["The dam leaks | null"]);
    expect(statementsOf(["The storm hit the dam, adding to a row of losses for the town."], EN)).toEqual([]);
    expect(statementsOf(["Olive Marsh said the board met and urged the town to wait."], EN)).toEqual([
      "the board met and urged the town to wait | Olive Marsh",
    ]);
    expect(statementsOf(["Olive Marsh didn’t say that the dam leaks."], EN)).toEqual([]);
  });

  it("takes no thing, no name and no hearer for speech", () => {
    expect(statementsOf(["Olive Marsh announced the arrests of two skippers."], EN)).toEqual([]);
    expect(statementsOf(["Minister Sudirman Said will meet the skippers on Tuesday."], EN)).toEqual([]);
    expect(statementsOf(["After the storm everybody stayed inside, Olive Marsh told the Courier."], EN)).toEqual([
      "After the storm everybody stayed inside | Olive Marsh",
    ]);
    expect(statementsOf(["The pull of these states is so strong that Aster loses its skippers."], EN)).toEqual([]);
    expect(statementsOf(["The storm that everybody fears continues to grow."], EN)).toEqual([]);
    expect(statementsOf(["A harbour survey found that the dam leaks."], EN)).toEqual([]);
    expect(statementsOf(["The dam leaks, according to court documents."], EN)).toEqual([]);
    expect(statementsOf(["According to the Aster Cost of Dams Report 2021, the dam leaks."], EN)).toEqual([]);
    expect(statementsOf(["Olive Marsh pledged to pay for the dam, the bridge and the pier of the town."], EN)).toEqual(
      [],
    );
    expect(statementsOf(["Alleged thieves from Aster will stay in custody until the trial."], EN)).toEqual([]);
    expect(statementsOf(["The harbour report is to remain sealed until the skippers are charged."], EN)).toEqual([]);
    expect(statementsOf(["His claim that the dam leaks was heard by many."], EN)).toEqual([]);
    expect(statementsOf(["The pair posted a row of photos to the board."], EN)).toEqual([]);
    expect(statementsOf(["The bid cited by Olive Marsh that the board has seen is low."], EN)).toEqual([]);
    expect(statementsOf(["Residents of Aster were told to boil their water."], EN)).toEqual([]);
  });
});

describe("German sources", () => {
  it.each([
    [`Der italienische Minister Gino Pisani sagte: „${QUOTE}.“`, "Gino Pisani"],
    [`In einem Interview äußerte sich die Beauftragte Jana Sollner zuversichtlich: „${QUOTE}.“`, "Jana Sollner"],
  ])("reads %j", (paragraph, speaker) => {
    expect(said([paragraph], { code: "de" })[0]?.speaker).toBe(speaker);
  });
});

describe("bodies and surnames that look like something else", () => {
  const sourcesIn = (paragraph: string): string[] =>
    said([paragraph], { code: "en" }).map(({ speaker, role }) => `${speaker} | ${role}`);

  it.each([
    [
      "A spokesman from the Tirta Gap National Recreation Area said the trail is closed.",
      ["null | spokesman from the Tirta Gap National Recreation Area"],
    ],
    [
      "Former secretary of the Interior Nina Vale said the trail is closed.",
      ["Nina Vale | Former secretary of the Interior"],
    ],
    ["Longtime Eagles performer Nina Vale said the pier is old.", ["Nina Vale | Longtime Eagles performer"]],
    [
      "Longtime Branson performer Nina Vale, Sgt. Ida Holm, said the pier is old.",
      ["Nina Vale | Longtime Branson performer"],
    ],
    ['Mayor Nina Vale, Sgt. Ida Holm, and others met. "It is old," Vale said.', ["Nina Vale | Mayor"]],
    ['Mayor Ida Baker opened the pier. "It is safe," Baker said.', ["Ida Baker | Mayor"]],
    ["Baker said the pier is safe. Ida Baker is the mayor.", ["Ida Baker | null"]],
    // nobody of that name, and a word in small letters
    ["Baker said the pier is safe. Ida Vale is the mayor.", ["null | Baker"]],
    ["Ida Baker opened the pier. A baker said it is old.", ["null | baker"]],
  ])("reads %j", (paragraph, sources) => expect(sourcesIn(paragraph)).toEqual(sources));
});
