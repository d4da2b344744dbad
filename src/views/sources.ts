/** Who speaks on a page: each source with a number, in the order in which they are first heard. */
import type { Document, Quote, Statement } from "../document.js";

export interface Source {
  /** From 1. */
  readonly number: number;
  /** Null where the source has no name. */
  readonly name: string | null;
  /** The first role that the page gives; null where it gives none. */
  readonly role: string | null;
  readonly quotes: number;
  readonly statements: number;
}

export interface Sources {
  readonly list: readonly Source[];
  /** The number of each of the document's quotes, in its order; and of its statements. */
  readonly ofQuotes: readonly number[];
  readonly ofStatements: readonly number[];
}

/** The sources of a document. What has neither name nor role is one source that is not known. */
export function sourcesOf({ quotes, statements }: Document): Sources {
  const heard = [...quotes, ...statements].sort((a, b) => a.span[0] - b.span[0]);
  const groups = new Map<string, (Quote | Statement)[]>();
  for (const utterance of heard) {
    const group = groups.get(keyOf(utterance));
    if (group) group.push(utterance);
    else groups.set(keyOf(utterance), [utterance]);
  }
  const numbers = new Map([...groups.keys()].map((key, at) => [key, at + 1]));
  const numberOf = (utterance: Quote | Statement): number => numbers.get(keyOf(utterance)) ?? 0;
  return {
    list: [...groups.values()].map((group, at) => sourceOf(group, at + 1)),
    ofQuotes: quotes.map(numberOf),
    ofStatements: statements.map(numberOf),
  };
}

function keyOf({ speaker, role }: Quote | Statement): string {
  return speaker === null ? `role ${role ?? ""}` : `name ${speaker}`;
}

function sourceOf(group: readonly (Quote | Statement)[], number: number): Source {
  const quotes = group.filter(({ kind }) => kind !== "indirect").length;
  return {
    number,
    name: group[0]?.speaker ?? null,
    role: group.find(({ role }) => role !== null)?.role ?? null,
    quotes,
    statements: group.length - quotes,
  };
}

/** "2 quotes, 1 statement". */
export function countsOf({ quotes, statements }: Source): string {
  const counts = [counted(quotes, "quote"), counted(statements, "statement")];
  return counts.filter((count) => !count.startsWith("0 ")).join(", ");
}

/** "1 line", "2 lines". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
