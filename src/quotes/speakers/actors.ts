/** Who acts in a sentence, and so may be who speaks next; what is spoken. */
import type { Span } from "../../shapes.js";
import {
  ADVERB,
  AGENT,
  ANAPHOR,
  BREAKS,
  BRINGS,
  CHANNEL,
  COPULA,
  DEMONSTRATIVE,
  JOINS,
  PLACE,
  ROLE_LINK,
  VIA,
} from "../lexicon/lexicon.js";
import type { Reading, Sentence } from "../reports/article.js";
import type { Report, Speech } from "../reports/report.js";
import type { Source } from "../sources/sources.js";
import { type Token, tokenAt, tokenFrom } from "../tokens/tokens.js";
import { isPossessive } from "../tokens/verbs.js";
import { nameWords } from "./nameForms.js";
import type { Resolved, Speaker } from "./resolved.js";

/** Tokens of an office before its comma and the name: "Bagi seorang suri rumah,". */
const LONGEST_OFFICE = 6;

/** "Rudi ditetapkan sebagai tersangka" tells what is done to him. */
export function isPatient({ to }: Source, tokens: readonly Token[], { isPassive }: Reading): boolean {
  const verb = tokens.slice(to).find(({ cues }) => !(cues & ADVERB));
  return verb !== undefined && isPassive(verb);
}

/** "Rudi menawarinya peran kecil" goes on about whom "-nya" means, not about Rudi. */
export function actsOnKnown({ to }: Source, tokens: readonly Token[], { isTransitive }: Reading): boolean {
  const verb = tokens.slice(to).find(({ cues }) => !(cues & ADVERB));
  return verb?.hasClitic === true && isTransitive(verb);
}

/** "The first witness was the diver Nina Vale": what stands before "to be" has no name, and is who is named behind it. */
export function isIntroduced({ from }: Source, tokens: readonly Token[]): boolean {
  return ((tokens[from - 1]?.grammar ?? 0) & COPULA) !== 0;
}

/** "UNUSUAL LETTER", "NEW PORT: The board …": capitals throughout are a heading's, or a place's before its colon. */
export function opensHeading({ from, to }: Source, tokens: readonly Token[]): boolean {
  const isLoud = ({ kind, isAcronym }: Token): boolean => kind !== "word" || isAcronym;
  if (tokens.every(isLoud)) return true;
  return from === 0 && tokens[to]?.symbol === ":" && tokens.slice(from, to).every(isLoud);
}

/** A single capital at the head of a sentence that is a name nowhere else. */
export function isOrdinary({ from, name }: Source, tokens: readonly Token[], { isName }: Reading): boolean {
  const first = tokens[from];
  if (!first || from > 0) return false;
  return name?.start === first.start && name.end === first.end && !isName(first);
}

/** It opens its sentence, or stands behind a comma or the word that joins the sentence to the one before: "But Vale". */
export function isSubject({ from }: Source, tokens: readonly Token[]): boolean {
  if (from === 0 || tokens[from - 1]?.symbol === ",") return true;
  return from === 1 && ((tokens[0]?.grammar ?? 0) & JOINS) !== 0;
}

/** Tokens of a phrase that tells when: "Pada suatu pagi itu". */
const LONGEST_TIME = 4;

/** "Kini Rudi", "Setiap pagi Rudi", "Sore itu, Rudi": nothing but adverbs and words for times stand before who acts. */
export function isLedByTime({ from }: Source, tokens: readonly Token[], { isTime }: Reading): boolean {
  if (from === 0 || from > LONGEST_TIME) return false;
  return tokens.slice(0, from).every((token) => (token.cues & (ADVERB | DEMONSTRATIVE)) !== 0 || isTime(token));
}

/** "Bagi Rudi, jamu adalah hidupnya": what opens the sentence tells how somebody sees what follows. */
export function isViewOf(source: Source | null, tokens: readonly Token[]): boolean {
  if (source?.from !== 1 || tokens[source.to]?.symbol !== ",") return false;
  return ((tokens[0]?.grammar ?? 0) & BRINGS) !== 0;
}

/** "Sari, 67, meninggal dunia": who speaks no more. */
export function isGoneBehind(source: Source, tokens: readonly Token[], { isGone }: Reading): boolean {
  const verb = verbBehind(source, tokens);
  return verb !== undefined && isGone(verb);
}

/** "Sari, 67, terharu menerima kunci rumah": who feels something has something to say. */
export function feels(source: Source, tokens: readonly Token[], { isFeeling }: Reading): boolean {
  const verb = verbBehind(source, tokens);
  return verb !== undefined && isFeeling(verb);
}

function verbBehind({ to }: Source, tokens: readonly Token[]): Token | undefined {
  return tokens.slice(to).find(({ kind, cues, isDigits }) => kind === "word" && !isDigits && !(cues & ADVERB));
}

/** Whether others found a person at a source's name. */
export function isPersonAt({ name }: Source, tokens: readonly Token[], { isPerson }: Reading): boolean {
  const last = name ? tokens[tokenAt(tokens, name)] : undefined;
  return last !== undefined && isPerson(last);
}

/** "the witnesses", of whom "he" is none; neither a paper nor a body. */
export function isSeveral({ kind, isPersonal, isDocument, isBody }: Source): boolean {
  return kind === "role" && !isPersonal && !isDocument && !isBody;
}

/** Whether others found a person there, where the language takes such a subject for who speaks next. */
export function isFound(
  { name, kind }: Source,
  tokens: readonly Token[],
  { describesBefore, isPerson }: Reading,
): boolean {
  const last = name && kind === "person" && describesBefore ? tokens[tokenAt(tokens, name)] : undefined;
  return last !== undefined && isPerson(last);
}

/** "hal serupa"; "itu" alone points to anything. */
function isAnaphor({ cues, from, to }: Token): boolean {
  return (cues & ANAPHOR) !== 0 && to - from > 1;
}

/** Somebody whom a sentence brings in that tells of nobody else, and whether it does so for what they say. */
interface Newcomer {
  readonly source: Source;
  readonly isToSpeak: boolean;
}

/** "Kritik datang dari Rudi", "Hal serupa dialami Rudi" bring in who speaks; "Acara dibuka Rudi", "Salah satunya adalah Rudi" who may. */
export function newcomerIn(phrases: readonly Source[], tokens: readonly Token[], reading: Reading): Newcomer | null {
  const [source, second] = phrases.filter((one) => one.kind === "person" && !isOrdinary(one, tokens, reading));
  if (!source || second) return null;
  let at = source.from - 1;
  while (at > 0 && (tokens[at]?.cues ?? 0) & (ADVERB | AGENT) && !((tokens[at]?.grammar ?? 0) & BRINGS)) at--;
  const before = tokens[at];
  if (!before) return null;
  const isPlain = source.from === 1 && tokens[source.to]?.symbol === "," && isFound(source, tokens, reading); // "For Vale, it is late."
  if (isLedBy(tokens[0], source) && (isPlain || isDescribedNew(source, tokens))) return { source, isToSpeak: true };
  if (before.isCapital) return null;
  if (before.nouns & ROLE_LINK && (tokens[at - 1]?.grammar ?? 0) & BRINGS) return { source, isToSpeak: true };
  const isAnswer = (before.grammar & BRINGS) !== 0; // "Keluhan itu ditanggapi Rudi"
  if (reading.isPassive(before)) return { source, isToSpeak: isAnswer || tokens.slice(0, at).some(isAnaphor) };
  return before.grammar & BRINGS ? { source, isToSpeak: false } : null;
}

/** "Bagi suri rumah, Sari Melati": the word that brings somebody in opens the sentence. */
function isLedBy(first: Token | undefined, { from }: Source): boolean {
  return first !== undefined && (first.grammar & BRINGS) !== 0 && from > 0 && from <= LONGEST_OFFICE;
}

/** "Bagi penjual nasi, Sari Melati (52), …": with a role or an age, and a comma behind. */
function isDescribedNew({ role, name, to }: Source, tokens: readonly Token[]): boolean {
  const behind = tokenFrom(tokens, name?.end ?? 0);
  const hasAge = tokens[behind + 1]?.isDigits === true;
  if (hasAge) return closesAge(tokens[behind + 2]) || closesAge(tokens[behind + 3]); // ", 52," and "(52),"
  return role !== null && tokens[to]?.symbol === ",";
}

function closesAge(token: Token | undefined): boolean {
  return token === undefined || token.symbol === "," || token.symbol === ".";
}

/** Who is named inside the speech is told of there: `"Sari akan datang," kata dia`. */
export function isNamedIn(speaker: Speaker | null, speech: readonly Speech[], text: string): boolean {
  if (!speaker?.entry) return false;
  const names = nameWords(speaker.entry.name);
  return speech.some(({ stretch: { start, end } }) => {
    const said = text.slice(start, end);
    const words = nameWords(said);
    return names.some((name) => words.includes(name) && !said.includes(name));
  });
}

/** Characters that hold the first word of a clause. */
const LONGEST_FIRST = 40;

/** "Dia meminta Rudi menjelaskan": whether what a pronoun says opens with the name of whom it would mean. */
export function opensWith(speaker: Speaker | null, { content }: Report, text: string): boolean {
  if (!speaker?.entry || !content) return false;
  const [first] = nameWords(text.slice(content.start, Math.min(content.end, content.start + LONGEST_FIRST)));
  return (
    first !== undefined &&
    text.charAt(content.start) !== first.charAt(0) &&
    nameWords(speaker.entry.name).includes(first)
  );
}

/** Tokens of an outlet's name behind the word that brings it in. */
const OUTLET_REACH = 8;

/** "Mengutip Tirta Post, harga beras naik": the token at which what was said begins, behind the outlet's comma. */
export function pastOutlet(tokens: readonly Token[]): number {
  if (!((tokens[0]?.cues ?? 0) & VIA)) return 0;
  const comma = tokens.findIndex(({ symbol }) => symbol === ",");
  return comma > 0 && comma <= OUTLET_REACH ? comma + 1 : 0;
}

/** Where something is said, and how. */
export type What = Span & Pick<Resolved, "kind">;

/** A quote's words. */
export function spoken({ stretch, kind }: Speech): What {
  return { start: stretch.start, end: stretch.end, kind };
}

/** A statement's clause. */
export function indirect({ start, end }: Span): What {
  return { start, end, kind: "indirect" };
}

/** Who leads the sentence in which a pronoun reports a clause behind its verb, or speech that the leader stands before: its first person, where that is a subject. Null where what was said may stand before the pronoun. */
export function leaderOf({ from }: Source, { cue }: Report, { tokens, phrases }: Sentence): Source | null {
  const verb = tokenAt(tokens, cue);
  const next = tokens[verb + 1];
  const speech = tokens.findIndex(({ kind }) => kind === "speech");
  const isBehindSpeech = speech >= 0 && speech < from;
  if (from === 0 || verb < from || (!isBehindSpeech && (!next || next.kind === "symbol"))) return null;
  const end = isBehindSpeech ? speech : from;
  const people = phrases.filter(({ kind, to }) => kind === "person" && to <= end);
  const [leader] = people;
  const isOnly = people.length === 1 && isBehindSpeech && tokens[speech - 1]?.symbol === ":"; // "Sailors like Vale agree: …"
  return leader && (isOnly || isLeader(leader, tokens)) ? leader : null;
}

/** "Vale was late when the host asked": the person who opens the sentence in which a description points back. */
export function openerOf({ from }: Source, phrases: readonly Source[]): Source | null {
  const [first] = phrases;
  return first?.kind === "person" && first.from === 0 && first.to <= from ? first : null;
}

/** It opens its sentence, or stands behind a comma or a word that opens a clause: "when Vale came"; "about Vale's boat" is what is told of. */
export function isLeader({ from, to }: Source, tokens: readonly Token[]): boolean {
  const before = tokens[from - 1];
  if (isPossessive(tokens, to)) return false;
  return !before || before.symbol === "," || opensClause(before);
}

/** "when", "although": a clause follows, and no place. */
function opensClause({ grammar, cues }: Token): boolean {
  return (grammar & BREAKS) !== 0 && (cues & (ADVERB | CHANNEL)) !== 0 && !(cues & PLACE);
}

/** "Rudi Halim pekan ini pun, dia meminta …": who is named before the cue. */
export function namedBefore({ cue }: Report, { phrases, tokens }: Sentence, reading: Reading): Source | null {
  const isBefore = ({ from }: Source): boolean => (tokens[from]?.start ?? 0) < (cue?.start ?? 0);
  const person = phrases.find(
    (phrase) => phrase.kind === "person" && isBefore(phrase) && !isOrdinary(phrase, tokens, reading),
  );
  return person ?? null;
}

/** `"…," the statement said`: what was said before goes on, whoever said it. */
export function isOfStatement({ source, cue }: Report, { tokens }: Sentence): boolean {
  const before = source ? undefined : tokens[tokenAt(tokens, cue) - 1];
  return before !== undefined && (before.cues & ANAPHOR) !== 0 && before.to - before.from > 1;
}
