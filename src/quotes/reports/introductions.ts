/** Who somebody is, told in a sentence of its own: "Nina Vale is a fisherman." */

import { ARTICLE, COPULA, INDEFINITE, ROLE_WORD } from "../lexicon/lexicon.js";
import type { Source } from "../sources/source.js";
import { CLOSES } from "../tokens/stops.js";
import type { Sentence } from "./article.js";

/** People with the role that a form of "to be" and an article bring in behind their full names. */
export function introduced({ tokens, phrases }: Sentence): Source[] {
  const [person] = phrases;
  if (person?.kind !== "person" || person.role || person.to - person.from < 2) return [];
  if (tokens.slice(0, person.from).some(({ kind }) => kind !== "symbol")) return [];
  const [copula, article] = [tokens[person.to], tokens[person.to + 1]];
  if (!copula || copula.isCapital || !(copula.grammar & COPULA)) return [];
  if (!article || !(article.cues & ARTICLE) || !(article.grammar & INDEFINITE)) return [];
  const role = phrases.find(({ from }) => from === person.to + 1);
  const last = role && tokens[role.to - 1];
  if (role?.kind !== "role" || !role.isPersonal || !last || !(last.nouns & ROLE_WORD)) return [];
  return CLOSES.has(tokens[role.to]?.symbol ?? ".") ? [{ ...person, role: role.role }] : [];
}
