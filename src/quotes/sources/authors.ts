/** Whose words a document's are: "according to a report by Rudi", "Rudi's letter said". A document alone is nobody. */
import {
  ADVERB,
  AGENT,
  CHANNEL,
  CONNECTOR,
  DEMONSTRATIVE,
  DOCUMENT,
  LABEL,
  PLACE,
  ROLE_LINK,
  ROLE_WORD,
} from "../lexicon/lexicon.js";
import type { Token } from "../tokens/tokens.js";
import { spanOf } from "./phrases.js";
import { type Source, sourceOf } from "./source.js";

/** Words between the start of a phrase and its document, and between that and its author. */
const DOCUMENT_REACH = 8;
const AUTHOR_REACH = 4;
/** Words between an owner and the document: "Wolff's long written decision". */
const OWNER_REACH = 4;

/** `"…," tulis putusan itu`, `"…," tertulis dalam surat itu`: the document that says it, where it stands at token `at` or behind a small word. */
export function documentAt(tokens: readonly Token[], at: number): Source | null {
  const from = (tokens[at]?.cues ?? 0) & CHANNEL ? at + 1 : at;
  const token = tokens[from];
  const isDefinite = isTheirs(tokens, from) && from > at;
  if (!token || token.isCapital || !(token.grammar & DOCUMENT || isDefinite)) return null;
  const document = sourceOf({ from, to: from + 1 }, "role");
  document.role = spanOf(tokens, document);
  document.isDocument = true;
  document.isPersonal = false;
  document.isDefinite = isDefinite;
  return document;
}

/** "keterangan tersebut" is whose it was before. */
function isTheirs(tokens: readonly Token[], at: number): boolean {
  return ((tokens[at]?.cues ?? 0) & LABEL) !== 0 && ((tokens[at + 1]?.cues ?? 0) & DEMONSTRATIVE) !== 0;
}

/** Words of a paper before its author: "a joint statement from". */
const PAPER_REACH = 4;

/** Where the author begins whose paper a description is: "a statement from | Rudi"; null where it is none. */
export function authorIn(tokens: readonly Token[], { from, to, kind }: Source): number | null {
  if (kind !== "role") return null;
  for (let at = from; at < Math.min(to, from + PAPER_REACH); at++) {
    const { nouns, grammar, cues, isCapital } = tokens[at] as Token;
    if (isCapital && at > from) return null;
    if (nouns & ROLE_WORD) return null;
    const isAbout = ((tokens[at + 1]?.nouns ?? 0) & CONNECTOR) !== 0; // "an analysis of"
    if (grammar & DOCUMENT || cues & LABEL) return bringsAuthor(tokens[at + 1]) && !isAbout ? at + 2 : null;
  }
  return null;
}

/** "by", "from" */
function bringsAuthor(token: Token | undefined): boolean {
  if (!token || token.isCapital) return false;
  return (token.cues & AGENT) !== 0 || ((token.nouns & ROLE_LINK) !== 0 && !(token.cues & (PLACE | CHANNEL)));
}

/** Finds the authors of the documents of one sentence. */
export class Authors {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly phrases: readonly Source[],
  ) {}

  /** The source read at token `from`, or who wrote the document that it is. */
  of(from: number, source: Source): Source {
    const document = this.documentFrom(from, source);
    if (document === null) return source;
    const whole = this.phrases.find((phrase) => phrase.from === from && this.isNamed(phrase)); // "a statement from Rudi"
    const author = this.behind(document) ?? whole ?? this.owner(document);
    if (author) return { ...author, from: source.from, to: Math.max(author.to, source.to) };
    return source.kind === "role" ? { ...source, isDocument: true } : source;
  }

  /** "Rudi's written decision said": the owner of the document right before the verb; a document alone, where it is one. */
  ofSubject(verb: number): Source | null {
    let at = verb - 1;
    while ((this.tokens[at]?.cues ?? 0) & ADVERB) at--;
    if (this.isDocument(at)) return this.owner(at);
    const phrase = this.phrases.find(({ to }) => to === at + 1);
    const isAuthor = phrase && this.isNamed(phrase) && (this.tokens[phrase.from - 1]?.cues ?? 0) & AGENT;
    return phrase && isAuthor && this.isDocument(phrase.from - 2) ? phrase : null;
  }

  private isDocument(at: number): boolean {
    const token = this.tokens[at];
    return token !== undefined && (token.grammar & DOCUMENT) !== 0 && !token.isCapital;
  }

  private documentFrom(from: number, { to }: Source): number | null {
    for (let at = from; at < from + DOCUMENT_REACH; at++) {
      const token = this.tokens[at];
      if (!token || token.symbol === "," || token.symbol === "." || (token.nouns & ROLE_WORD && at < to)) return null;
      if (this.isDocument(at)) return at;
    }
    return null;
  }

  /** "a report released by the Harbour Institute" */
  private behind(document: number): Source | null {
    const author = this.phrases.find(
      (phrase) =>
        phrase.from > document &&
        phrase.from - document <= AUTHOR_REACH &&
        this.isNamed(phrase) &&
        bringsAuthor(this.tokens[phrase.from - 1]),
    );
    return author ?? null;
  }

  private owner(document: number): Source | null {
    const owner = this.phrases.findLast(({ to }) => to < document);
    const mark = this.tokens[owner?.to ?? document]?.symbol;
    const isOwner =
      owner && this.isNamed(owner) && (mark === "'" || mark === "’") && document - owner.to <= OWNER_REACH + 1;
    return isOwner ? owner : null;
  }

  private isNamed({ kind }: Source): boolean {
    return kind === "person" || kind === "organization";
  }
}
