/** Words in marks that nobody said, each beside what looks like them and is speech. */
import { describe, expect, it } from "vitest";
import { quotesOf } from "./support.js";

const EN = { code: "en" };
const SPOKEN = '"We will build the pier by June," said Nina Vale.';

describe("words in marks", () => {
  it.each([
    ["The town signed a contract with “boat mills,” and the harbour paid for it."],
    ["The old yard became a “Sail it yourself” shop for the town."],
    ["The harbour lay still for its “Nobody move now, please” moment."],
  ])("are no speech where no cue is near and the sentence goes on with them: %s", (sentence) => {
    expect(quotesOf([SPOKEN, sentence], EN)).toHaveLength(1);
  });

  it.each([
    ["The mayor spoke for an hour. Nina Vale said it was late. The plan was “far too dear,” and slow.", 1],
    ["Nina Vale called the plan “far too dear” for the town.", 1],
    ["The crew was met by “shouts and stones thrown from every side” as it left.", 1],
  ])("are, behind what somebody said, or where they are long: %s", (sentence, more) => {
    expect(quotesOf([SPOKEN, sentence], EN)).toHaveLength(1 + more);
  });

  it.each([
    ["She spoke on her podcast for sailors, “The Long Pier.”"],
    ["The band played a cover of Aster's “Low Water!”"],
    ["The singer changed a lyric from “You are the tide that takes me home” at the last show."],
    ["The bay is Ana Mori, meaning “where gulls sleep,” in the old tongue."],
  ])("are a work's, or a word's: %s", (sentence) => expect(quotesOf([SPOKEN, sentence], EN)).toHaveLength(1));

  it("are speech though capitals begin them, where a verb brings them in", () => {
    expect(quotesOf(["At the end of the book Nina Vale shouted, “Save Our Pier!”"], EN)).toHaveLength(1);
  });
});
