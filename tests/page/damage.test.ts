import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract.js";
import { readPlain } from "../../src/page/plain.js";
import { breaches } from "../support/invariants.js";

const read = (text: string): string => readPlain(text, { url: null, encoding: null }).text;

const STORY =
  "Warga Sumberan menanam seribu bakau muda di sepanjang pantai selatan pada hari Minggu bersama para siswa.";

describe("UTF-8 that was read as windows-1252", () => {
  it.each([
    ["â€œKami siap,â€\u009d kata RenÃ©.", "“Kami siap,” kata René."],
    ["â\u0080\u009cKami siap,â\u0080\u009d kata RenÃ©.", "“Kami siap,” kata René."],
    ["â€œKami siap,â€ kata Rini.", "“Kami siap,” kata Rini."],
    ["â€œKami siap,â€? kata Rini.", "“Kami siap,” kata Rini."],
    ["JAKARTA â€“ Ma’ruf dan Maâ€™ruf", "JAKARTA – Ma’ruf dan Ma’ruf"],
    ["Ã¢â‚¬Å“Kami siap,Ã¢â‚¬Â\u009d kata RenÃƒÂ©.", "“Kami siap,” kata René."],
    ["Ã¢â‚¬Å“Kami siap,Ã¢â‚¬ kata Rini.", "“Kami siap,” kata Rini."],
    ["Rp5Â\u00a0juta, 2,5Â±1 persen, â‚¬3, Bolaâ„¢, ðŸ˜€", "Rp5\u00a0juta, 2,5±1 persen, €3, Bola™, 😀"],
    ["Ã‰ric a aimÃ© le cafÃ©, PatiÃ«nt, Ã–sterreich", "Éric a aimé le café, Patiënt, Österreich"],
    ["ÐŸÐ¾Ð³Ð¾Ð´Ð° Ð² Ð¼Ð¾Ñ€Ðµ", "Погода в море"],
    ["Ã  la carte, le cafÃ©, lâ€™Ã©tÃ©, Â soir", "à  la carte, le café, l’été,  soir"],
  ])("%s", (printed, sound) => {
    expect(read(printed)).toBe(sound);
  });
  it.each([
    "« Voilà\u00a0», dit-il à l’été…\u00a0»",
    "«\u00a0Voilà\u00a0», «\u00a0voilà\u00a0» et «\u00a0voilà\u00a0»",
    "“A ELEIÇÃO SERÁ AMANHÔ, disse. SÃO PAULO, “MAÇô, “IRMû",
    "NESCAFÉ® É – NÃO",
    "“CÔTÉ” DE LA MER, ÉTÉ…",
    "THÀNH PHỐ HỒ CHÍ MINH “LÊ” VÀ “CÔ”",
    "Â, Ã, â, €, â €, à, ô",
  ])("keeps the sound page %s", (sound) => {
    expect(read(sound)).toBe(sound);
  });
  it("holds all of a mark at the end of a span", () => {
    const page = "Rini Astuti, lurah: â€œKami siapâ€\u009d, kata RenÃ©e Halim, Senin (13/5/2024).";
    const [quote] = extract(page).quotes;
    expect(quote).toMatchObject({ text: "Kami siap", speaker: "Renée Halim", span: [23, 32] });
    expect(extract(page).body[0]?.text).toBe(page);
    const cut = "â€œKami siapâ€\u009d\nâ€œKami siapâ€\u009d";
    expect(breaches(extract(cut), cut)).toEqual([]);
  });
});

describe("references of HTML in text", () => {
  it.each([
    ["&quot;Kami siap,&quot; kata Rini&nbsp;Astuti", '"Kami siap," kata Rini\u00a0Astuti'],
    ["&#8220;Kami siap,&#x201D; kata Ma&rsquo;ruf", "“Kami siap,” kata Ma’ruf"],
    ["&amp;ldquo;Kami siap,&amp;amp;rdquo; S&amp;P", "“Kami siap,” S&P"],
    ["&#147;Kami siap,&#148; caf&eacute;", "“Kami siap,” café"],
  ])("%s", (printed, sound) => {
    expect(read(printed)).toBe(sound);
  });
  it.each(["AT&T; R&D; &c.", "https://kabarnusa.example/?a=1&b=2;", "&#0; &#xD800; &#1114112; &; &#; &quot"])(
    "keeps %s",
    (sound) => {
      expect(read(sound)).toBe(sound);
    },
  );
});

describe("escapes of program text", () => {
  it.each([
    [
      String.raw`Hujan turun.\n"Bawa payung," kata Rini.\r\nLalu reda.`,
      'Hujan turun.\n"Bawa payung," kata Rini.\nLalu reda.',
    ],
    [String.raw`Hujan.\n\tLalu reda.\n`, "Hujan.\n\tLalu reda.\n"],
    [String.raw`\"Bawa payung,\" kata Ma\'ruf.`, `"Bawa payung," kata Ma'ruf.`],
    [String.raw`\u201cBawa payung,\u201d kata Ren\u00e9.`, "“Bawa payung,” kata René."],
    [String.raw`\xe2\x80\x9cBawa payung,\xe2\x80\x9d\xc2\xa0kata Ren\xc3\xa9.`, "“Bawa payung,”\u00a0kata René."],
    [String.raw`"Hujan turun.\n\"Bawa payung,\" kata Rini."`, 'Hujan turun.\n"Bawa payung," kata Rini.'],
    [
      String.raw`b'Hujan turun.\n"Bawa payung," kata Ma\'ruf \xe2\x80\x93 lagi.'`,
      `Hujan turun.\n"Bawa payung," kata Ma'ruf – lagi.`,
    ],
    ['b"Hujan turun."', "Hujan turun."],
    [String.raw`"{\"isi\": \"Hujan.\\nTurun.\\nDan.\"}"`, '{"isi": "Hujan.\nTurun.\nDan."}'],
    [
      String.raw`['Hujan turun.', '"Ya", kata Ma\'ruf.', "Jum'at", '', 'Reda\xa0lagi.']`,
      `Hujan turun.\n"Ya", kata Ma'ruf.\nJum'at\n\nReda\u00a0lagi.`,
    ],
    [`["Hujan turun.","Reda."]`, "Hujan turun.\nReda."],
    [`[\n  "Hujan turun.",\n  "Ia berkata \\"A,\\", \\"B\\"."\n]`, `\n  Hujan turun.\n  Ia berkata "A,", "B".`.trim()],
    [`['Hujan turun.', 'Reda.', 'Lalu ter`, "Hujan turun.\nReda.\nLalu ter"],
  ])("%s", (printed, sound) => {
    expect(read(printed).replace(/^\s+/gm, (blanks) => (printed.startsWith("[\n") ? "" : blanks))).toBe(
      printed.startsWith("[\n") ? sound.replace(/^ +/gm, "") : sound,
    );
  });
  it.each([
    [
      "a page about program text",
      `Cara menulis baris baru:\nprint("satu\\ndua")\nIa mencetak "satu" dan "dua".\n"Mudah," kata Rini.`,
    ],
    ["a page about marks", `Tulis \\' di PHP.\nIa menulis 'a', 'b' dan 'c' di sana.`],
    ["a path", "Berkas itu ada di C:\\new\\table, kata Rini."],
    ["speech", '"Kami siap," kata Rini. "Besok."'],
    ["speech alone", '"Kami siap."'],
    ["a long speech alone", `"${"Kami siap berangkat besok pagi. ".repeat(20)}"`],
    ["a folder in a story of one line", String.raw`Berkas itu ada di D:\r\n2024, kata Rini.`],
    ["a word in brackets", "['] adalah tanda."],
    ["a name", "b'Day adalah nama."],
  ])("keeps %s", (_, sound) => {
    expect(read(sound)).toBe(sound);
  });
  it("end no line inside a sentence where they are rare", () => {
    const page = `b'${`${STORY} `.repeat(10)}${STORY.replace("muda di", "muda \\ndi").replace("siswa", "\\nsiswa")}'`;
    expect(read(page)).toBe(`${STORY} `.repeat(11).trim());
    expect(read(String.raw`b'gaya hidup\nvideo\nindeks'`)).toBe("gaya hidup\nvideo\nindeks");
  });
  it("stand apart from the lines", () => {
    const page = `b'${STORY}\\n${STORY.replace("seribu", "ratusan")}\\n\\nSurti pulang dari pantai pada malam hari.'`;
    const document = extract(page);
    expect(document.body.map(({ text }) => text)).toEqual([
      STORY,
      STORY.replace("seribu", "ratusan"),
      "Surti pulang dari pantai pada malam hari.",
    ]);
    expect(document.boilerplate.map(({ kind, text }) => [kind, text])).toEqual([
      ["other", "b'"],
      ["other", "\\n"],
      ["other", "\\n\\n"],
      ["other", "'"],
    ]);
    expect(breaches(document, page)).toEqual([]);
  });
});

describe("marks that a dump could not write", () => {
  it.each([
    ["\ufffdKami siap,\ufffd kata Ma\ufffdruf. \ufffdBesok.\ufffd", "“Kami siap,” kata Ma’ruf. “Besok.”"],
    ["\ufffd\ufffd\ufffdKami siap,\ufffd\ufffd\ufffd kata Rini", "“Kami siap,” kata Rini"],
    ["?Kami siap,? kata Ma?ruf. ?Kapan?? tanya Rini.", "“Kami siap,” kata Ma’ruf. “Kapan?” tanya Rini."],
    ["Ia pulang.?Kami siap,? katanya.?Besok.?", "Ia pulang.“Kami siap,” katanya.“Besok.”"],
    ["?langkah mundur? itu, ?langkah? juga, ?langkah?.", "“langkah mundur” itu, “langkah” juga, “langkah”."],
    [
      "JAKARTA \ufffd The players\ufffd pier\ufffdthe old stone\ufffddidn\ufffdt open. \ufffdGo,\ufffd she said. \ufffdStay.\ufffd",
      "JAKARTA – The players’ pier—the old stone—didn’t open. “Go,” she said. “Stay.”",
    ],
    [
      "„Wir warten?, sagte sie. Er nannte es „klug?, dann „gut?.?Ja.?",
      "„Wir warten”, sagte sie. Er nannte es „klug”, dann „gut”.“Ja.”",
    ],
    ["\ufffdPada 2020\ufffd2021 di Ankara\ufffdda D\ufffdSouza.\ufffd", "“Pada 2020–2021 di Ankara’da D’Souza.”"],
    ["?Kapan? Saya tidak tahu,? kata Rini. Kapan? Besok.", "“Kapan? Saya tidak tahu,” kata Rini. Kapan? Besok."],
  ])("%s", (printed, sound) => {
    expect(read(printed)).toBe(sound);
  });
  it.each([
    "Kapan? Besok. Mengapa?",
    "Siapa?Warga Sumberan.",
    "Pourquoi ? Parce que « oui ».",
    "?Tuliskan di https://kabarnusa.example/a?halaman=2 ya",
  ])("keeps questions and addresses: %s", (sound) => {
    expect(read(sound).replace(/^“/, "?")).toBe(sound);
  });
  it.each([
    "“I spoke with Mbar\ufffd at the caf\ufffd,” said Jos\ufffd Marsh. V\ufffdnicio J\ufffdlio nodded.",
    "“Saya bertemu Andr\ufffd kemarin,” kata Rini.",
    "Un cargo nucl\ufffdaire, dit-elle \ufffd Port-Vieux.",
    '"Apa benar,? tidak juga," kata Rini. “Siapa dia? mungkin teman saya,” kata Budi.',
  ])("keeps lost letters and slips: %s", (sound) => {
    expect(read(sound)).toBe(sound);
  });
  it("keeps a page of which more than marks is lost", () => {
    expect(read("\ufffd\ufffd\ufffda\ufffdb\ufffd")).toBe("\ufffd\ufffd\ufffda\ufffdb\ufffd");
  });
});

describe("other ends of lines", () => {
  it("are read where the page has no more of the usual ones", () => {
    expect(read("satu\u2028dua\u2029tiga\u0085empat")).toBe("satu\ndua\ntiga\nempat");
    expect(read("satu\u2028dua\ntiga")).toBe("satu\u2028dua\ntiga");
    expect(read("satu\u2028dua\rtiga\rempat")).toBe("satu\u2028dua\rtiga\rempat");
  });
});

describe("marks without width", () => {
  it("are left out but where a line has nothing else", () => {
    expect(read("\u200bRini\u00ad \u200b– 24\u200b/7\u2060 \u200b(“\u200b”)\u200b\n\u200b\nya")).toBe(
      "Rini – 24/7 (“”)\n\u200b\nya",
    );
  });
});

describe("damage in HTML", () => {
  const shown = (inner: string) =>
    extract(`<html><head><title>${inner}</title></head><body>${inner}</body></html>`, { format: "html" });

  it("is read in what is shown, and printed as it is shown", () => {
    const story = `<p>${STORY}</p><p>â€œKami siap,â€\u009d kata RenÃ© Halim.</p><p>&amp;quot;Saya juga,&amp;quot; kata Rini Astuti.</p>`;
    const document = shown(`<h1>Bakau</h1><article>${story}</article>`);
    expect(document.quotes.map(({ text, speaker }) => [text, speaker])).toEqual([
      ["Kami siap", "René Halim"],
      ["Saya juga", "Rini Astuti"],
    ]);
    expect(document.body.map(({ text }) => text)).toContain("&quot;Saya juga,&quot; kata Rini Astuti.");
  });
  it("moves no link", () => {
    const list = [
      "Bakau MudaÂ\u00a0Ditanam di Sumberan",
      "Nelayan â€œLautâ€\u009d Pulang Pagi",
      "Pasar Ikan Dibuka Lagi",
    ];
    const items = list.map((title, at) => `<li><a href="https://kabarnusa.example/${at}">${title}</a></li>`).join("");
    const story = `<p>${STORY}</p>`.repeat(3);
    const { linkLists } = shown(
      `<article><h1>Bakau â€“ Laut</h1>${story}</article><h3>Berita Terkait</h3><ul>${items}</ul>`,
    );
    expect(linkLists[0]?.items.map(({ text, url }) => [text, url])).toEqual(
      list.map((title, at) => [title, `https://kabarnusa.example/${at}`]),
    );
  });
});

describe("wide blanks", () => {
  it("are one where they are the page's usual ones", () => {
    expect(read(`  ${STORY.replaceAll(" ", "  ")}  \n${STORY.replaceAll(" ", " \u00a0 ")}`)).toBe(
      `  ${STORY}  \n${STORY}`,
    );
  });
  it("stay where they are not", () => {
    const page = `${STORY}  ${STORY}\nHarga  Iklan\n  Naik`;
    expect(read(page)).toBe(page);
  });
});
