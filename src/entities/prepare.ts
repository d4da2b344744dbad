/** Article → everything that the tagger reads: the same in training as on a page. */
import type { Language } from "../languages/language.js";
import type { Article } from "../shapes.js";
import type { PhraseTable } from "../text/phrases.js";
import { bracketed } from "./brackets.js";
import { type Clues, cluesOf, type Proposals } from "./clues.js";
import { organizationsByRule } from "./organizationRules.js";
import { peopleByRule } from "./peopleRules.js";
import { type Reading, read } from "./reading.js";
import type { Mention } from "./runs.js";

/** What the rules say, with their reasons. */
interface RuleProposals extends Proposals {
  readonly organizations: readonly Mention[];
  readonly people: readonly Mention[];
}

/** A page before it is tagged. */
export interface Prepared {
  readonly reading: Reading;
  readonly proposals: RuleProposals;
  readonly clues: Clues;
}

/** Reads an article, asks the rules, and gathers the clues. */
export function prepare(article: Article, language: Language, names?: PhraseTable): Prepared {
  const reading = read(article, language, names);
  const organizations = organizationsByRule(reading);
  const proposals = { organizations, people: peopleByRule(reading, organizations), brackets: bracketed(reading) };
  return { reading, proposals, clues: cluesOf(reading, proposals) };
}
