import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/languages/index.js";
import { endBeforeClosingNotes } from "../../src/segments/closingNotes.js";
import { described } from "./support.js";

const STORY = [
  "The harbour of Port Kerrow was full of boats on Monday morning.",
  "Fishermen had waited for three weeks until the storm was over.",
  "Ruth Lamo, who owns two of the boats, sailed before dawn.",
];

/** How many of the page's lines are left to the story. */
function lengthOf(...below: string[]): number {
  return lengthBelow([], below);
}

function lengthBelow(above: readonly string[], below: readonly string[]): number {
  const text = [...above, ...STORY, ...below].join("\n");
  const states = new Uint8Array(above.length + STORY.length + below.length).fill(1).fill(0, 0, above.length);
  endBeforeClosingNotes(text, described(text, languageOf("en")), states);
  return states.filter((state) => state === 1).length;
}

describe("the lines below a story", () => {
  it.each([
    "Sari Amadi is a senior reporter at Kabarkita who writes about the sea.",
    "• Sari Amadi is the harbour correspondent of the Port Kerrow Herald.",
    "Get the harbour news to your inbox every morning with our newsletter.",
    "Sari Amadi and Kofi Lamo contributed to this report.",
    "The views expressed here are the author's and not those of the Port Kerrow Herald.",
    "If you or someone you know needs help, call the harbour line on 555 0100.",
    "Names have been changed to protect the privacy of those who spoke.",
    "This article was amended on 3 May to correct the name of the ferry.",
    "Follow Kabarkita on Google News and never be the last to know.",
    "Sari Amadi lives in Port Kerrow and writes for several magazines.",
    "Sari Amadi’s most recent book, The Quay at Night, is published by Lamo House.",
    `Sari Amadi is a reporter at Kabarkita. ${"She has told of the sea and of those who live by it for many years. ".repeat(7)}`,
    "Write to us. The harbour desk can be reached at harbour@kabarkita.example.",
  ])("are no part of it where they are about its author: %s", (line) => {
    expect(lengthOf(line)).toBe(STORY.length);
  });
  it.each([
    "Ruth Lamo is a writer as well and sells her books at the quay.",
    "Sari Amadi is the happiest woman of the town this week.",
    "The town keeps its letters in an inbox at the quay, and its news in a letter.",
    "The boats are a gift to every writer of the town.",
    "Ruth Lamo lives in the town and reads a newspaper on her boat.",
    "Ruth Lamo is the owner of the boats that sailed first.",
    "Sari Amadi, a physician of the town, said the storm was long.",
    "Sari Amadi, a former mayor, is glad that the boats are back.",
    "Sari Amadi ist seit Montag wieder auf See.",
  ])("are its own where they are about somebody in it: %s", (line) => {
    expect(lengthOf(line)).toBe(STORY.length + 1);
  });
  it.each([
    "Sari Amadi is adjunct faculty at Kerrow University and a physician.",
    "Sari Amadi, a former mayor of the town, is president of the Harbour Press Club.",
    "Dr. Sari Amadi is a physician in Port Kerrow.",
    "Korrespondentin Sari Amadi ist beim Hafenboten für die Küste zuständig.",
    "Sari Amadi ist Hafenbote-Reporterin für die Küste.",
    "Sari Amadi is the owner of Kerrow Mills.",
  ])("are no part of it where a byline names whom they present: %s", (line) => {
    expect(lengthBelow(["Boats sail again", "By Sari Amadi"], [line])).toBe(STORY.length);
    expect(lengthOf(line)).toBe(STORY.length + 1);
  });
  it.each([
    '"Please sign up for the works," the mayor told the crowd in the hall.',
    '"We may receive compensation," said Sari Amadi, who lives by the quay.',
    '"Do you have a story to tell?" the teacher asked the children.',
    "Users must consent to our user agreement, the company told the court.",
    '"Let us know in the comments," the YouTuber told his viewers.',
    "The parcel was delivered to your door, the court heard on Monday.",
    "Judge Sari Amadi is president of the court and will rule in June.",
    "Mr Kofi Amadi, a former mayor of the town, is director of the port and was not at the meeting.",
    "Kofi Amadi is executive editor of the Kerrow Post, which was fined last year.",
    "Sari Amadi is a lawyer for the residents and will go to court if the works begin.",
    "Kofi Amadi was the coach of the team from 2010 to 2014.",
    "South Kerrow was the owner of the land until 1990.",
    "Karin Vogt ist Autorin und liest am Freitag in der Stadthalle.",
    "Juan Pérez es periodista y fue detenido el martes.",
    "Jean Martin est journaliste et a été arrêté lundi.",
  ])("are its own where they tell of somebody new or what was said: %s", (line) => {
    expect(lengthOf(line)).toBe(STORY.length + 1);
  });
  it("are its own where the story goes on below a note", () => {
    const more = "The fishermen of the town sailed on to the islands after the storm was over.";
    expect(lengthOf("Get the harbour news to your inbox.", more)).toBe(STORY.length + 2);
  });
  it("are no part of it where a body tells about itself under its name", () => {
    expect(lengthOf("About Kerrow Mills", "Kerrow Mills makes flour for the bakeries of the coast.")).toBe(
      STORY.length,
    );
    expect(lengthOf("About the mills", "The mills make flour for the bakeries of the coast.")).toBe(STORY.length + 2);
    expect(lengthOf("The writer is a lecturer at Kerrow University.")).toBe(STORY.length);
  });
  it("begin with the author's name where it stands above the note alone", () => {
    expect(lengthOf("Sari Amadi, CFP", "Sari Amadi is a financial advisor with Kerrow Partners.")).toBe(STORY.length);
    expect(lengthOf("The Owner", "Sari Amadi is the owner of Kerrow Mills.")).toBe(STORY.length + 2);
    const other = "Sari Amadi is the owner of Kerrow Mills.";
    expect(lengthOf(other, "The mills stood still for three weeks as well.")).toBe(STORY.length + 2);
  });
  it("end the story with what stands below them", () => {
    expect(lengthOf("Get the harbour news to your inbox.", "Stay close to the sea", "Join many readers.")).toBe(3);
    expect(lengthOf("The fishermen sailed on.", "Get the harbour news to your inbox.")).toBe(4);
  });
  it("keeps a story of two lines", () => {
    const text = `${STORY[0]}\nSari Amadi is a reporter at Kabarkita.`;
    const states = new Uint8Array(2).fill(1);
    endBeforeClosingNotes(text, described(text, languageOf("en")), states);
    expect([...states]).toEqual([1, 1]);
  });
});
