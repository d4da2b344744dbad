/** An office whose body a link and letters bring in before the name: "Envoy to the U.N. Nina Vale". */
import { ROLE_LINK } from "../lexicon/lexicon.js";
import type { Token } from "../tokens/tokens.js";
import type { Source } from "./source.js";

/** Tokens between the office and its body: "to the". */
const LONGEST_LINK = 2;

/** The person whose office stands before the letters that were read with the name; null where none does. */
export function seated(tokens: readonly Token[], office: Source | undefined, person: Source): Source | null {
  if (office?.kind !== "role" || !office.role || !office.isPersonal || person.kind !== "person" || !person.role)
    return null;
  const link = tokens[office.to];
  if (person.isPersonal || person.from - office.to > LONGEST_LINK || !link || !(link.nouns & ROLE_LINK)) return null;
  const role = { start: office.role.start, end: person.role.end };
  return { ...person, from: office.from, role, isPersonal: true };
}
