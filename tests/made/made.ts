/** Made attributions: templates × offices × invented names, whose speaker, role and day are known because we wrote them. */
import { findNames } from "../../src/entities/index.js";
import { languageOf } from "../../src/languages/index.js";
import { articleOf, said } from "../quotes/support.js";

/** A Tuesday; the templates' Monday is the day before. */
export const PAGE_DAY = "2024-05-14";
export const SAID_ON = "2024-05-13";

/** What a language's attributions are made of. */
export interface Stock {
  readonly code: string;
  /** What opens each page, and names nobody. */
  readonly lead: string;
  /** Offices as they stand before a name: "Mayor". */
  readonly before: readonly string[];
  /** Descriptions as they stand behind a name: "a nurse at Aster General Hospital". */
  readonly behind: readonly string[];
  readonly names: readonly string[];
  readonly templates: readonly Template[];
}

/** One shape of attribution; the floor it keeps is `mostWrong` of its cases. */
export interface Template {
  readonly shape: string;
  readonly office: "before" | "behind";
  readonly isDated: boolean;
  readonly mostWrong: number;
  /** The paragraphs, for "ROLE", "NAME" and "SHORT" (a name's last word) to be put in. */
  readonly paragraphs: readonly string[];
}

/** A template whose office stands before the name. */
export const before = (shape: string, paragraphs: string | string[], isDated = false): Template => ({
  shape,
  office: "before",
  isDated,
  mostWrong: 0,
  paragraphs: [paragraphs].flat(),
});

/** A template whose office stands behind the name. */
export const behind = (shape: string, paragraphs: string | string[], isDated = false): Template => ({
  ...before(shape, paragraphs, isDated),
  office: "behind",
});

export interface Case {
  readonly paragraphs: readonly string[];
  /** "speaker | role | day", letters alone, in lower case. */
  readonly expected: string;
}

/** Every office of a template with a name, which two templates in turn pair otherwise. */
export function casesOf({ code, before, behind, names, templates }: Stock, template: Template): Case[] {
  const offices = template.office === "before" ? before : behind;
  const shift = templates.indexOf(template);
  return offices.map((office, index) => {
    const name = names[(index * STRIDE + shift) % names.length] ?? "";
    const short = name.split(" ").at(-1) ?? "";
    const put = (text: string): string => text.replace("NAME", name).replace("SHORT", short).replace("ROLE", office);
    return {
      paragraphs: template.paragraphs.map(put),
      expected: told(articlesOf(code), name, office, template.isDated ? SAID_ON : null),
    };
  });
}

/** Coprime to the numbers of names, so that all of them come. */
const STRIDE = 7;

/** The cases of a template that are read wrongly, each with what was read instead. */
export function wrongOf(stock: Stock, template: Template): string[] {
  return casesOf(stock, template).flatMap(({ paragraphs, expected }) => {
    const read = readingsOf(stock, paragraphs);
    const isRight = read.length > 0 && read.every((one) => one === expected);
    return isRight ? [] : [`${paragraphs.join(" / ")}\n  → ${read.join(" & ") || "nothing"}, not ${expected}`];
  });
}

function readingsOf({ code, lead }: Stock, paragraphs: readonly string[]): string[] {
  const page = [lead, ...paragraphs];
  const names = findNames(articleOf(page), languageOf(code));
  const articles = articlesOf(code);
  return said(page, { code, names, pageDate: PAGE_DAY }).map(({ speaker, role, date }) =>
    told(articles, speaker, role, date),
  );
}

const articlesOf = (code: string): ReadonlySet<string> => new Set(languageOf(code).reporting.articles);

/** Articles and signs aside, which no reader minds. */
function told(articles: ReadonlySet<string>, speaker: string | null, role: string | null, date: string | null): string {
  const plain = (text: string | null): string => {
    const [article = "", rest] = (text ?? "–").toLowerCase().split(/(?<=^\p{L}+(?:['’]| ))/u);
    return (rest && articles.has(article.trim()) ? rest : article + (rest ?? "")).replaceAll(".", "");
  };
  return `${plain(speaker)} | ${plain(role)} | ${date ?? "–"}`;
}
