/** Invented pages with what the stages would find on them, for the tests of the views. */
import { type Analysis, assemble } from "../../src/assemble.js";
import type { Basis } from "../../src/document.js";
import type { Entity, Segment, SegmentKind, Span, Utterance } from "../../src/shapes.js";
import type { Result } from "../../src/views/index.js";

const STATED: Basis = { speaker: "stated", role: "stated", date: "stated" };

/** Where `part` stands in `text`, from `from` on. */
export function spanOf(text: string, part: string, from = 0): Span {
  const start = text.indexOf(part, from);
  if (start < 0) throw new Error(`not on the page: ${part}`);
  return { start, end: start + part.length };
}

/** A page whose lines have the kinds given, line by line. */
export function pageOf(lines: readonly (readonly [SegmentKind, string])[]): Analysis {
  const text = lines.map(([, line]) => line).join("\n");
  let start = 0;
  const segments = lines.map(([kind, line]): Segment => {
    const segment = { kind, start, end: start + line.length, reason: `the line looks like ${kind}` };
    start = segment.end + 1;
    return segment;
  });
  return {
    page: {
      format: "text",
      text,
      blocks: segments.map((s) => ({ ...s, markup: null })),
      url: null,
      encoding: "utf-8",
      metadata: null,
      printed: null,
    },
    id: "sample.txt",
    language: "id",
    segmentation: { segments, linkLists: [], credits: [], dateline: null },
    publishedDate: null,
    names: { people: [], organizations: [] },
    utterances: [],
  };
}

export function quoteOf(text: string, part: string, rest: Partial<Utterance> = {}): Utterance {
  return {
    ...spanOf(text, part),
    kind: "direct",
    speaker: null,
    role: null,
    affiliation: null,
    date: null,
    place: null,
    cue: "kata",
    basis: STATED,
    reason: "the cue stands right after the mark that closes",
    ...rest,
  };
}

export function organizationOf(text: string, name: string, aliases: readonly string[] = []): Entity {
  const mentions = [name, ...aliases].flatMap((form) =>
    text
      .split(form)
      .slice(0, -1)
      .map((_, n) => nth(text, form, n)),
  );
  return { name, aliases, mentions: mentions.sort((a, b) => a.start - b.start), reason: "begins with a known head" };
}

function nth(text: string, part: string, n: number): Span {
  let span = spanOf(text, part);
  for (let i = 0; i < n; i++) span = spanOf(text, part, span.end);
  return span;
}

export function resultOf(analysis: Analysis): Result {
  return { analysis, document: assemble(analysis) };
}

const HARBOUR = pageOf([
  ["navigation", "Beranda > Ekonomi"],
  ["share", "Bagikan"],
  ["headline", "Pelabuhan Rakyat Tanjung Elok Dibuka Lagi Setelah Dua Tahun"],
  ["published", "Selasa, 3 Maret 2026 | 09:15 WIB"],
  ["byline", "Penulis: Ratna Wulandari"],
  [
    "body",
    'Tanjung Elok - Dinas Perhubungan Kabupaten Elok membuka lagi pelabuhan rakyat setelah dua tahun diperbaiki. "Nelayan tidak perlu memutar jauh lagi," kata Kepala Dinas Perhubungan Kabupaten Elok Harun Sastranegara, Selasa (3/3/2026).',
  ],
  ["promo", "Baca juga: Harga Ikan Naik Menjelang Musim Barat"],
  [
    "body",
    'Ia menyebut perbaikan itu "utang lama" kepada warga. Dishub mencatat 214 perahu bersandar pada hari pertama.',
  ],
  [
    "body",
    'Ketua Himpunan Nelayan Elok Mariam Tuhuteru mengatakan jalan menuju dermaga masih rusak parah. "Truk es terlambat satu jam setiap pagi, jadi tolong jalannya dulu," ujar Mariam.',
  ],
  ["linkList", "Berita Terkait"],
  ["linkList", "- Dermaga Apung Tiba dari Galangan"],
  ["linkList", "- Nelayan Elok Belajar Mengolah Rumput Laut"],
  ["footer", "© 2026 Kabar Elok"],
]);

/** A whole page: every kind of part, two speakers, an organization inside a role and one with an alias. */
export const harbour: Result = resultOf(withFindings(HARBOUR));

function withFindings(analysis: Analysis): Analysis {
  const { text } = analysis.page;
  const items = ["Dermaga Apung Tiba dari Galangan", "Nelayan Elok Belajar Mengolah Rumput Laut"];
  const heading = spanOf(text, "Berita Terkait");
  const harun = { speaker: "Harun Sastranegara", role: "Kepala Dinas Perhubungan Kabupaten Elok", date: "2026-03-03" };
  const mariam = {
    speaker: "Mariam Tuhuteru",
    role: "Ketua Himpunan Nelayan Elok",
    affiliation: "Himpunan Nelayan Elok",
  };
  const resolved: Basis = { speaker: "resolved", role: "inherited", date: "page" };
  return {
    ...analysis,
    publishedDate: "2026-03-03",
    segmentation: {
      ...analysis.segmentation,
      credits: [{ ...spanOf(text, "Penulis: Ratna Wulandari"), name: "Ratna Wulandari", role: "author" }],
      dateline: { ...spanOf(text, "Tanjung Elok -"), publisher: null, place: spanOf(text, "Tanjung Elok") },
      linkLists: [
        {
          heading,
          kind: "related",
          items: items.map((item) => ({ ...spanOf(text, item), url: null })),
          start: heading.start,
          end: spanOf(text, items[1] ?? "").end,
          reason: "a heading with two items",
        },
      ],
    },
    names: {
      people: [
        {
          name: "Harun Sastranegara",
          aliases: [],
          mentions: [spanOf(text, "Harun Sastranegara")],
          reason: "stands after a role",
        },
      ],
      organizations: [
        organizationOf(text, "Dinas Perhubungan Kabupaten Elok", ["Dishub"]),
        organizationOf(text, "Himpunan Nelayan Elok"),
      ],
    },
    utterances: [
      quoteOf(text, "Nelayan tidak perlu memutar jauh lagi", {
        ...harun,
        affiliation: "Dinas Perhubungan Kabupaten Elok",
      }),
      quoteOf(text, "utang lama", {
        ...harun,
        kind: "partial",
        cue: "menyebut",
        basis: resolved,
        reason: '"Ia" is the last person named',
      }),
      quoteOf(text, "jalan menuju dermaga masih rusak parah", { ...mariam, kind: "indirect", cue: "mengatakan" }),
      quoteOf(text, "Truk es terlambat satu jam setiap pagi, jadi tolong jalannya dulu", {
        ...mariam,
        cue: "ujar",
        basis: resolved,
      }),
    ],
  };
}

const SCRIPT = "<script>window.ran = 1</script>";
const HANDLER = `" onmouseover="window.ran = 1" x='`;
const TERMINAL = "\u001b]0;owned\u0007\u001b[2J\u009b31m";
const BIDI = "\u202egnp.exe\u2066";

/** A page that tries to run, to steer the terminal and to turn its text around, in every field that a view shows. */
export const hostile: Result = resultOf(hostilePage());

function hostilePage(): Analysis {
  const nasty = `${SCRIPT}${HANDLER}${TERMINAL}${BIDI}</style></textarea>--><img src=x onerror="window.ran = 1">&#x6a;`;
  const base = pageOf([
    ["headline", `Judul ${nasty}`],
    ["byline", `Penulis: ${nasty}`],
    ["body", `=HYPERLINK("http://evil.invalid";"x") ${nasty} "+1 kata ${nasty}" kata Budi ${nasty}.`],
    ["linkList", `Terkait ${nasty}`],
    ["linkList", `-1+1 ${nasty}`],
    ["other", `# ![x](javascript:alert(1)) [y](javascript:alert(1)) ${nasty}`],
  ]);
  const { text } = base.page;
  const [, byline, , heading, item] = base.segmentation.segments;
  if (!byline || !heading || !item) throw new Error("the page has six lines");
  const name = `@Budi ${nasty}`;
  return {
    ...base,
    id: `=cmd${nasty}.txt`,
    page: { ...base.page, url: "javascript:window.ran=1" },
    segmentation: {
      ...base.segmentation,
      credits: [{ ...byline, name: nasty, role: "author" }],
      linkLists: [
        {
          heading,
          kind: "related",
          items: [{ ...item, url: "javascript:window.ran=1" }],
          start: heading.start,
          end: item.end,
          reason: nasty,
        },
      ],
    },
    names: { people: [], organizations: [{ ...organizationOf(text, "kata"), name: nasty, aliases: [name] }] },
    utterances: [
      quoteOf(text, "+1 kata", {
        speaker: name,
        role: nasty,
        affiliation: nasty,
        place: nasty,
        cue: nasty,
        reason: nasty,
      }),
    ],
  };
}

/** Marks that lie inside one another, touch and cross, around characters of two code units and of no width. */
export const crossing: Result = resultOf(crossingPage());

function crossingPage(): Analysis {
  const page = pageOf([
    ["headline", "Badan Pasar 🐟 Elok: “Kios 🏪 Baru Siap”"],
    ["body", "Menurut juru bicara, “pasar Badan Pasar Elok” akan dibuka e\u0301 dan Badan Pasar Elok Jaya menyusul."],
    ["body", "نائب الرئيس «سنفتح السوق» می\u200cخواهم"],
  ]);
  const { text } = page.page;
  const statement = "“pasar Badan Pasar Elok” akan dibuka e\u0301 dan Badan Pasar";
  return {
    ...page,
    id: "sample-2.txt",
    names: {
      people: [],
      organizations: [organizationOf(text, "Badan Pasar Elok"), organizationOf(text, "Badan Pasar Elok Jaya")],
    },
    utterances: [
      quoteOf(text, "Kios 🏪 Baru Siap", { speaker: "Badan Pasar 🐟 Elok" }),
      quoteOf(text, "pasar Badan Pasar Elok", { kind: "partial", role: "juru bicara" }),
      quoteOf(text, statement, { kind: "indirect", role: "juru bicara" }),
      quoteOf(text, "سنفتح السوق", { speaker: "نائب الرئيس" }),
    ],
  };
}
