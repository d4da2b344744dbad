/** Somebody whom the article names. */
import type { Span } from "../../shapes.js";
import type { Mentions } from "./mentions.js";

export interface RosterEntry {
  /** The fullest form on the page. */
  readonly name: string;
  readonly isOrganization: boolean;
  /** Its forms as they are written, words in small letters joined by a blank. */
  readonly forms: Set<string>;
  /** Where its roles stand. */
  readonly roles: Span[];
  readonly mentions: Mentions;
}
