/** Names before what is told of their bearers, and letters behind a word for people of a case: "Sari Melati asal Desa Tirta", "Tersangka MT". */
import { GENERIC_ORG, ORG_HEAD, ROLE_LINK, ROLE_WORD, TITLE } from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import { ORGANIZATION_WORD } from "../tokens/pageNames.js";
import type { Extent } from "../tokens/setting.js";
import type { Token } from "../tokens/tokens.js";
import type { Source } from "./source.js";

/** "Sari Melati asal Desa Tirta", "Walhi Tirta, organisasi lingkungan,": whose home or description the phrase at `index` is; null where it is nobody's. */
export function bearerBefore(tokens: readonly Token[], phrases: readonly Source[], index: number): Source | null {
  const [outer, phrase] = [phrases[index - 1], phrases[index]];
  if (!outer?.name || !phrase || outer.to !== phrase.from - 1) return null;
  const [link, first, behind] = [tokens[outer.to], tokens[phrase.from], tokens[phrase.to]];
  if (outer.kind === "person") return link && !link.isCapital && link.nouns & ROLE_LINK ? outer : null;
  const isBody = first?.isCapital === false && (first.nouns & (GENERIC_ORG | ORG_HEAD)) !== 0;
  return outer.kind === "organization" && link?.symbol === "," && isBody && behind?.symbol === "," ? outer : null;
}

/** "yang membintangi film Cinta Lama": whether a word for works stands before token `at`. */
export function isWork(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.isCapital === false && (before.cues & TITLE) !== 0;
}

/** Letters of a name in a case. */
const INITIALS = 2;

/** "Tersangka MT", "Korban AS (17)": two letters that no list knows, behind a word for people of whom a case prints no names. */
export function initialsBehind(tokens: readonly Token[], { from, to }: Extent, evidence: Evidence): Extent | null {
  let at = from;
  while (at < to && evidence.isOfCase(tokens[at] as Token)) at++;
  const name = tokens[at];
  if (at === from || at >= to || !name?.isAcronym || name.end - name.start !== INITIALS) return null;
  const isKnown = name.nouns & (ROLE_WORD | ORG_HEAD | GENERIC_ORG) || evidence.kinds[name.from] === ORGANIZATION_WORD;
  const isLast = at + 1 === to || tokens[at + 1]?.symbol === "(";
  return !isKnown && isLast ? { from: at, to: at + 1 } : null;
}
