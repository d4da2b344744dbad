import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/languages/index.js";
import { segmented } from "./support.js";

const TITLE = "Marra Point closes its old ferry pier";
const STORY = [
  "The port board of Marra Point will close the old pier from Monday because its supports have rotted through.",
  "Passenger boats will use the eastern pier during the repairs, which are expected to take three months.",
  "Traders complained that the eastern pier is too far from the market and has no place to unload their goods.",
];
const CERITA = [
  "Pengelola pelabuhan Marra menutup dermaga lama mulai Senin karena tiang penyangganya lapuk dimakan air laut.",
  "Kapal penumpang memakai dermaga timur selama perbaikan yang diperkirakan berlangsung tiga bulan itu.",
  "Para pedagang mengeluh karena dermaga timur terlalu jauh dari pasar dan tidak punya tempat bongkar muat.",
];
const LAST = "Lena Osei, who runs the ferries, said the plan was right and that the town would thank the board for it.";

function kindsOf(lines: readonly string[], language = "en") {
  const text = lines.join("\n");
  const { segments, credits } = segmented(text, languageOf(language));
  const inside = (line: string) => {
    const from = text.indexOf(line);
    return segments.filter(({ start }) => start >= from && start < from + line.length).map(({ kind }) => kind);
  };
  return { inside, credits: credits.map(({ name, role }) => [role, name]) };
}

describe("a sentence of the story that holds the words of a call", () => {
  const [first = "", ...rest] = STORY;
  it.each([
    "The ferry line declined to comment on this article when it was asked by the Marra Courier on Tuesday night.",
    "Officials of the port declined to comment on this story, but the council approved the plan on Tuesday.",
    "Asked to comment on this story, the ferry line sent a letter of two pages and a map of the eastern pier.",
    "Pupils can sign up for our sailing week until Sunday, the board told parents in a letter this morning.",
    "Pupils can sign up for our sailing week until Sunday, when the newsletter of the port is printed as well.",
    "The bakers bake it at night, share it with friends and sell what is left over at the market on Saturday.",
    "The fund will support our journalism students with boats, books and rooms until the end of next summer.",
    "The play, which has been edited and condensed for television, will be shown at the port next Saturday.",
    "The port has a new code of ethics and conduct for its captains, which was printed in spring this year.",
    "Who would like this story? Hardly anyone, said Lena Osei, who has sold fish at the pier for thirty years.",
    "The trade says that the story continues below the pier, where divers have found the anchors of two ships.",
  ])("stays the story's: %s", (line) => {
    const { inside } = kindsOf([TITLE, first, line, ...rest, LAST]);
    expect([inside(line), inside(LAST)]).toEqual([["body"], ["body"]]);
  });
  it("stays the story's as its lead, above its last paragraph and in another language", () => {
    const lead =
      "Officials of Marra Point declined to comment on this story, but the council approved the pier's plan.";
    expect(kindsOf([TITLE, lead, ...STORY]).inside(lead)).toEqual(["body"]);
    const end = "The ferry line declined to comment on this article when the Marra Courier asked it to on Tuesday.";
    expect(kindsOf([TITLE, ...STORY, end, LAST]).inside(LAST)).toEqual(["body"]);
    const telling =
      "Situs itu kini jadi sumber pilihan di Google, kata Wira Laksana, yang memimpin redaksinya sejak 2019.";
    expect(kindsOf([...CERITA, telling], "id").inside(telling)).toEqual(["body"]);
  });
  it.each([
    ["en", "Why you should sign up to our port's ferry plan"],
    ["en", "The views and opinions of ferry passengers matter"],
    ["id", "Kabarmarra jadi sumber pilihan di Google News"],
  ])("stays the headline (%s): %s", (language, title) => {
    expect(kindsOf([title, ...(language === "id" ? CERITA : STORY)], language).inside(title)).toEqual(["headline"]);
  });
  it.each([
    ["promo", "For the latest stories from the Marra Courier, sign up for our free newsletters."],
    ["promo", "If you care about the port, you can sign up to our daily email."],
    ["promo", "Don't miss a boat. Sign up for our weekly briefing."],
    ["share", "Like this story? Share it with a friend!"],
    ["share", "Add the Marra Courier as a preferred source on Google"],
    ["comments", "Please read our comment policy before commenting."],
    ["footer", "This interview has been lightly edited and condensed for clarity."],
  ])("is a call where it asks (%s): %s", (kind, line) => {
    expect(new Set(kindsOf([...STORY, line]).inside(line))).toEqual(new Set([kind]));
  });
});

describe("an agency and its hand behind the story's last sentence", () => {
  it.each([
    "Nelayan menyebut harga ikan di pasar Marra turun sejak dermaga lama ditutup pekan lalu. ANTARA/Wira Laksana/nz",
    "Nelayan menyebut harga ikan di pasar Marra turun sejak dermaga lama ditutup. Antara/Wira Laksana/nz",
    "Nelayan menyebut harga ikan di pasar itu turun sejak dermaga lama ditutup oleh pengelola pekan lalu. Pembeli beralih ke kota lain yang lebih dekat dengan jalan raya dan punya tempat parkir. Pasar Marra kini sepi sampai siang, dan sebagian pedagang memilih pulang ke kampung mereka. REUTERS/Lena Osei",
  ])("sign it: %s", (line) => {
    expect(kindsOf([...CERITA, line], "id").inside(line)).toEqual(["body"]);
  });
  it.each(["ANTARA/Wira Laksana/nz", "(ANTARA/Wira Laksana)"])(
    "take no sentence from a long paragraph: %s",
    (credit) => {
      const line = `${CERITA.join(" ")} ${CERITA.join(" ").replaceAll("Marra", "Tirta")} ${credit}`;
      expect(kindsOf([...CERITA, line], "id").inside(line)[0]).toBe("body");
      expect(kindsOf([...CERITA, line], "id").inside(line)).not.toContain("caption");
    },
  );
  it("are a caption above the story and where a picture is named", () => {
    const above = "Warga menunggu kapal di dermaga timur Marra, Senin (5/11/2024). ANTARA/Wira Laksana/nz.";
    expect(kindsOf([above, ...CERITA], "id").inside(above)).toEqual(["caption"]);
    const below = "Warga menunggu kapal di dermaga timur Marra, Senin (5/11/2024). ANTARA FOTO/Wira Laksana/nz.";
    expect(kindsOf([...CERITA, below], "id").inside(below)).toEqual(["caption"]);
  });
  it("end with the hand's full stop", () => {
    const [first, second] = STORY;
    const caption = "A boy looks at the eastern pier of Marra Point on Monday. REUTERS/Lena Osei.";
    const line = `${first} ${caption} ${second}`;
    expect(kindsOf([TITLE, line, ...STORY.slice(2), LAST]).inside(line)).toEqual(["body", "caption", "body"]);
  });
});

describe("a menu's word at the opening of a line", () => {
  it.each([
    ["World leaders meet at Marra to discuss the pier plan", "discuss the pier plan"],
    ["Food prices rise as Marra closes its old pier", "Marra closes its old pier"],
    ["Opinion: the pier plan is a mistake", "the pier plan is a mistake"],
  ])("opens a headline without a sign: %s", (title, copy) => {
    expect(kindsOf([title, copy, ...STORY]).inside(title)).toEqual(["headline"]);
  });
  it("opens a sentence of the story", () => {
    const line = "Search teams said that the boat of the two brothers was found near the small island.";
    expect(kindsOf([TITLE, ...STORY, line, "near the small island.", LAST]).inside(line)).toEqual(["body"]);
  });
  it.each(["Home > News > ", "Home | News | ", "Home News ", "News » "])("opens a trail: %s", (trail) => {
    expect(kindsOf([trail + TITLE, TITLE, ...STORY]).inside(trail + TITLE)[0]).toBe("navigation");
  });
});

describe("phrases of the desk inside the story", () => {
  it.each([
    "Written by Lena Osei, edited by Tom Hale and illustrated by Wira Ade, the book is sold at Marra Point.",
    "Photographs by Lena Osei, edited by Tom Hale, will be on show at the Port House of Marra Point until May.",
    "Edited by Lena Osei, translated by Tom Hale and read by the Marra Players, the play opens on Saturday.",
  ])("are a sentence: %s", (line) => {
    const { inside, credits } = kindsOf([TITLE, ...STORY, line, LAST]);
    expect([inside(line), credits]).toEqual([["body"], []]);
  });
  it.each(["Writing by Lamplight", "Compiled by Monks"])("are a subheading: %s", (line) => {
    const { inside } = kindsOf([TITLE, ...STORY, line, LAST, ...STORY.map((one) => one.replace("pier", "quay"))]);
    expect([inside(line), inside(LAST)]).toEqual([["body"], ["body"]]);
  });
  it("leave an address and its neighbours to the story", () => {
    const line = "Email: walks@marra.example";
    const { inside } = kindsOf([
      TITLE,
      ...STORY,
      line,
      LAST,
      "The walks begin at the eastern pier at nine o'clock on Sundays.",
    ]);
    expect(inside(LAST)).toEqual(["body"]);
    expect(inside(line)).not.toEqual(["footer"]);
  });
  it.each([
    ["en", "Follow Lena Osei @lenaosei"],
    ["id", "Ikuti Wira Laksana @wiralaksana"],
  ])("are no row of an author where they ask to follow (%s): %s", (language, line) => {
    const { inside, credits } = kindsOf([TITLE, line, ...(language === "id" ? CERITA : STORY)], language);
    expect([inside(line), credits]).toEqual([["share"], []]);
  });
});

describe("a name behind a dash", () => {
  const saying = "A calm bay never made a good captain of anyone.";
  it.each([
    [[...STORY, saying, "– Franklin Osei"]],
    [[...STORY, saying, "— Franklin Osei"]],
    [[STORY[0] ?? "", "— Maria Osei", STORY[1] ?? "", "— Franklin Hale", STORY[2] ?? "", "— Ruth Hale"]],
  ])("is no author's: %s", (lines) => {
    expect(kindsOf(lines).credits).toEqual([]);
  });
  it.each([
    ["— Franklin Osei, Sumberjati", [["author", "Franklin Osei"]]],
    ["— Franklin Osei, Kota Jati", [["author", "Franklin Osei"]]],
    ["— Franklin Osei", [["author", "Franklin Osei"]]],
  ])("signs the story: %s", (line, credits) => {
    expect(kindsOf([TITLE, ...STORY, line]).credits).toEqual(credits);
  });
  it("does not part two names from the sentence before them", () => {
    const line = "The choir of the port will sing on Sunday in the hall. – Marra and Tirta";
    expect(kindsOf([TITLE, ...STORY, line]).inside(line)).toHaveLength(1);
  });
});
