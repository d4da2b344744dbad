import { describe, expect, it } from "vitest";
import { quotesOf, said, statementsOf } from "../support.js";

describe("where a statement ends before its day", () => {
  it.each([
    ["Bupati Rudi Halim menyebut dana sudah siap saat membuka pameran, Minggu (28/12/2025).", "dana sudah siap"],
    ["Rudi Halim menyebut dana sudah siap dalam keterangan tertulisnya, Minggu (28/12/2025).", "dana sudah siap"],
    ["Rudi Halim menyebut dana sudah siap kepada wartawan di Riau, Minggu (28/12/2025).", "dana sudah siap"],
    ["Rudi Halim menyebut dana siap dibagi kepada desa, Minggu (28/12/2025).", "dana siap dibagi kepada desa"],
    [
      "Rudi Halim mengatakan warga panik ketika air naik pada malam hari, Minggu (28/12/2025).",
      "warga panik ketika air naik pada malam hari",
    ],
  ])("%s", (paragraph, text) => {
    const [statement] = said([paragraph]);
    expect([statement?.text, statement?.date]).toEqual([text, "2025-12-28"]);
  });
});

describe("where a statement begins", () => {
  it.each([
    ["Rudi Halim mengatakan, Senin (13/5/2024), jembatan itu akan dibuka.", "jembatan itu akan dibuka"],
    ["Rudi Halim mengingatkan warga bahwa hujan akan turun.", "hujan akan turun"],
    ["Rudi Halim membantah kabar bahwa jembatan itu rusak.", "jembatan itu rusak"],
    ["Rudi Halim memberi tahu wartawan bahwa jembatan itu aman.", "jembatan itu aman"],
    ["Rudi Halim mengatakan dia percaya bahwa jembatan itu aman.", "dia percaya bahwa jembatan itu aman"],
    ["Rudi Halim mengatakan warga yakin bahwa jembatan itu aman.", "warga yakin bahwa jembatan itu aman"],
    ["Rudi Halim mempertanyakan kepada para nelayan, apakah desa itu sudah makmur.", "apakah desa itu sudah makmur"],
  ])("%s", (paragraph, text) => expect(statementsOf([paragraph])).toEqual([`${text} | Rudi Halim`]));

  it.each([
    "Rudi Halim memprotes keputusan itu.",
    "Rudi Halim memandang Sari Dewanti adalah sosok yang tegas.",
    "RSUD Melati menambah dua ruang rawat untuk mengurangi antrean pasien.",
  ])("none is in %s", (paragraph) => expect(statementsOf([paragraph])).toEqual([]));
});

describe("who stands before the verb", () => {
  it.each([
    ["Pakar hukum Rudi Halim, S.H., M.H., mengingatkan warga wajib melapor.", "warga wajib melapor | Rudi Halim"],
    [
      "Seorang pejabat di kantor syahbandar yang enggan disebutkan namanya mengatakan barang itu hilang.",
      "barang itu hilang | null",
    ],
  ])("%s", (paragraph, statement) => expect(statementsOf([paragraph])).toEqual([statement]));

  it("closes its sentence with a degree where the next begins", () => {
    const found = said(['"Kami siap," kata Rudi Halim, S.H. Warga senang. "Saya pulang," ujar Sari Dewanti.']);
    expect(found.map(({ speaker }) => speaker)).toEqual(["Rudi Halim", "Sari Dewanti"]);
  });
});

describe("a word that points back before its cue", () => {
  it.each([
    ['"Kami siap membantu," demikian kata Rudi Halim.', "kata"],
    ['"Kami siap membantu," begitu kata Rudi Halim.', "kata"],
    ['"Kami siap membantu," demikian disampaikan Rudi Halim, Senin (13/5/2024).', "disampaikan"],
    ['"Kami siap membantu," demikian Rudi Halim.', "demikian"],
  ])("is no cue of its own: %s", (paragraph, cue) => {
    const [quote] = said([paragraph]);
    expect([quote?.speaker, quote?.cue]).toEqual(["Rudi Halim", cue]);
  });

  it("closes what was said", () => {
    expect(statementsOf(["Jembatan itu akan dibuka, demikian dikatakan Rudi Halim, Senin (13/5/2024)."])).toEqual([
      "Jembatan itu akan dibuka | Rudi Halim",
    ]);
    const judged = [
      "Jatah bicara Rudi Halim habis untuk itu.",
      "Siasat ini dinilai Sari Brata sebagai upaya menjebak lawan.",
    ];
    expect(statementsOf(judged)).toEqual([]);
  });

  it("is read in Malay too", () => {
    expect(quotesOf(['"Kami menerima suntikan itu," demikian catat Rudi Halim.'], { code: "ms" })).toEqual([
      "Kami menerima suntikan itu | Rudi Halim",
    ]);
  });
});

describe("Malay verbs", () => {
  it.each([
    ["Rudi Halim berpesan agar rakyat berwaspada.", ["rakyat berwaspada | Rudi Halim"]],
    ["Rudi Halim menganggarkan 20 peratus nelayan akan berhenti.", ["20 peratus nelayan akan berhenti | Rudi Halim"]],
    ["Rudi Halim memberitahu pemberita bahawa jambatan itu selamat.", ["jambatan itu selamat | Rudi Halim"]],
    ["Rudi Halim menuntut ganti rugi daripada syarikat.", []],
    ["Statistik itu menganggarkan 20 peratus nelayan akan berhenti.", []],
  ])("%s", (paragraph, statements) => expect(statementsOf([paragraph], { code: "ms" })).toEqual(statements));
});

describe("two verbs and one clause", () => {
  it("begins behind the second", () => {
    expect(statementsOf(["Sari Dewanti menegaskan dan memastikan bahwa jembatan itu aman."])).toEqual([
      "jembatan itu aman | Sari Dewanti",
    ]);
  });

  it("is no clause of a thing", () => {
    expect(
      statementsOf(["Para ahli menemukan arus yang mendorong pertumbuhan bakau pada separuh pantai itu."]),
    ).toEqual([]);
    expect(statementsOf(["Rudi Halim mendorong pemerintah segera memperbaiki jembatan."])).toEqual([
      "pemerintah segera memperbaiki jembatan | Rudi Halim",
    ]);
  });
});

describe("a role behind a pronoun", () => {
  const first = "Camat Rudi Halim mengatakan jembatan itu aman.";
  it.each([
    ["Ia yang juga Ketua Komisi Pangan menyebut harga beras turun.", "Ketua Komisi Pangan"],
    ['"Kami siap," ujarnya yang juga menjabat Ketua Umum Partai Melati.', "Ketua Umum Partai Melati"],
    [
      '"Kami siap," ujar dia yang merupakan pengamat politik Universitas Melati.',
      "pengamat politik Universitas Melati",
    ],
    ['"Kami siap," ujarnya yang juga hadir di sana.', "Camat"],
    ['"Kami siap," ujarnya sebagai penutup.', "Camat"],
  ])("is printed there: %s", (paragraph, role) => {
    const last = said([first, paragraph]).at(-1);
    expect([last?.speaker, last?.role]).toEqual(["Rudi Halim", role]);
  });

  it("is read in Malay", () => {
    const last = said(
      [
        "Rudi Halim berkata jambatan itu selamat.",
        '"Kami siap," katanya yang juga merupakan pengarah Institut Melati.',
      ],
      { code: "ms" },
    ).at(-1);
    expect([last?.speaker, last?.role, last?.place]).toEqual(["Rudi Halim", "pengarah Institut Melati", null]);
  });
});

describe("several things behind a source's comma", () => {
  it("describe nobody", () => {
    const [statement] = said([
      "Menurut Sari Dewanti, sejumlah masalah, seperti banjir, tidak terlepas dari peran keluarga.",
    ]);
    expect([statement?.role, statement?.text.slice(0, 15)]).toEqual([null, "sejumlah masala"]);
    expect(said(["Menurut Sari Dewanti, seorang pengamat, harga beras akan turun."])[0]?.role).toBe("seorang pengamat");
  });
});
