/** What a line's own words and its element say. */
import { Class } from "../../text/classes.js";
import { COLON, COMMA } from "../../text/units.js";
import { capitalShare, endsSentence } from "../lines.js";
import { TOPIC_NAMES } from "./hints.js";
import { LANDMARKS, type Outline, type OutlineNode } from "./outline.js";
import type { At, MarkupPage, Writer } from "./row.js";
import { headingLevel } from "./title.js";
import type { Trunk } from "./trunk.js";
import { TRUNK_SHARES } from "./trunk.js";

const EVIDENCE = "heading,readAlso,byline,published,promo,caption,share,tags,navigation,comments,footer,other".split(
  ",",
);
/** Tags of the line's element, and of the innermost one around its first word, that are told apart. */
const TAGS = "p,div,li,td,figcaption,blockquote,span,button,section,pre".split(",");
const INNER_TAGS = "a,em,i,strong,b,span,time,small".split(",");
/** Elements above a line whose sums it sees. */
const LEVELS = 4;
const SUMS = "lines,words,prose,prose share,links,per line,children".split(",");

/** Names of these features, in order. */
export const LINE_FEATURES: readonly string[] = [
  ..."size,ends sentence,truncated,ends colon,ends comma,opens quote,opens lower,opens digit,inner stops".split(","),
  ..."separators,capitals,shouted,digits,date,date share,date time,url,copyright,bullet,number,hash".split(","),
  ..."repeats,repeated later,stands again,dateline,strong,cue".split(","),
  ...EVIDENCE.map((kind) => `says ${kind}`),
  ..."links,link count,bold,media before,heading level,is prose,own lines,card link".split(","),
  ...TAGS.map((tag) => `in ${tag}`),
  ...INNER_TAGS.map((tag) => `inner ${tag}`),
  ...LANDMARKS.map((tag) => `within ${tag}`),
  ...TOPIC_NAMES.map((topic) => `hint ${topic}`),
  ...Array.from({ length: LEVELS }, (_, level) => SUMS.map((sum) => `${sum} up ${level}`)).flat(),
  ...TRUNK_SHARES.flatMap((share) => [`inside ${share}`, `below ${share}`, `beside ${share}`, `prose in ${share}`]),
];

/** Writes `LINE_FEATURES`. */
export function writeLine(
  w: Writer,
  page: MarkupPage,
  at: At & { readonly node: OutlineNode; readonly trunks: readonly (Trunk | null)[] },
): void {
  writeWords(w, page, at);
  writeElement(w, page, at);
  writeSums(w, page.outline, at.node);
  writeTrunks(w, at.trunks, at.node);
}

function writeWords(w: Writer, { described, outline }: MarkupPage, { line, index }: At): void {
  const place = described.places[index];
  const evidence = described.evidence[index];
  w.put(outline.sizes[index] ?? 0);
  w.putBit(endsSentence(line));
  w.putBit(line.isTruncated);
  w.putBit(line.lastUnit === COLON);
  w.putBit(line.lastUnit === COMMA);
  w.putBit(line.opens === Class.QUOTE);
  w.putBit(line.opens === Class.LOWER);
  w.putBit(line.opens === Class.DIGIT);
  w.put(Math.min(4, line.innerStops));
  w.put(Math.min(4, line.separators));
  w.put(capitalShare(line));
  w.put(line.words === 0 ? 0 : line.shouted / line.words);
  w.put(line.digits / (line.letters + line.digits + 1));
  w.putBit(line.date !== null);
  w.put(line.dateLength / (line.end - line.start));
  w.putBit(line.date?.hasTime === true);
  w.putBit(line.hasUrl);
  w.putBit(line.hasCopyright);
  w.putBit(line.marker === "bullet");
  w.putBit(line.marker === "number");
  w.putBit(line.marker === "hash");
  w.putBit(place?.isRepeat === true);
  w.putBit(place?.isRepeatedLater === true);
  w.putBit(place?.standsAgain === true);
  w.putBit(place?.hasDateline === true);
  w.putBit(evidence?.isStrong === true);
  w.putBit(line.cue !== null);
  for (const kind of EVIDENCE) w.putBit(evidence?.kind === kind);
}

function writeElement(w: Writer, { outline }: MarkupPage, at: At & { readonly node: OutlineNode }): void {
  const { line, index, node } = at;
  const markup = outline.markups[index];
  const tag = node.container.tag;
  w.put(markup?.linkDensity ?? 0);
  w.put(Math.min(9, markup?.links.length ?? 0));
  w.put(markup?.bold ?? 0);
  w.put(Math.min(3, markup?.mediaBefore ?? 0));
  w.put(headingLevel(outline, index));
  w.put(outline.isProse[index] ?? 0);
  w.put(Math.min(9, node.ownLines));
  const link = markup?.links[0];
  w.putBit(link !== undefined && link.start <= line.start && link.end >= line.end);
  for (const name of TAGS) w.putBit(tag === name);
  const inner = markup?.innermost.tag;
  for (const name of INNER_TAGS) w.putBit(inner === name);
  for (let bit = 0; bit < LANDMARKS.length; bit++) w.putBit((node.landmarks & (1 << bit)) !== 0);
  w.putLevels(node, TOPIC_NAMES.length);
}

function writeSums(w: Writer, { nodes }: Outline, from: OutlineNode): void {
  const all = nodes[0]?.proseWords || 1;
  let node: OutlineNode = from;
  for (let level = 0; level < LEVELS; level++) {
    w.put(Math.log1p(node.lines));
    w.put(Math.log1p(node.words));
    w.put(node.proseWords / all);
    w.put(node.words === 0 ? 0 : node.proseWords / node.words);
    w.put(node.words === 0 ? 0 : node.linkWords / node.words);
    w.put(node.words / Math.max(1, node.lines));
    w.put(Math.log1p(node.children));
    node = node.parent ?? node;
  }
}

function writeTrunks(w: Writer, trunks: readonly (Trunk | null)[], node: OutlineNode): void {
  for (const trunk of trunks) {
    const shared = trunk?.shared[node.index] ?? 0;
    const depth = trunk?.depth ?? 0;
    w.putBit(shared >= depth);
    w.put(node.container.depth - shared);
    w.put(depth - shared);
    w.put(Math.log1p(trunk?.node.proseLines ?? 0));
  }
}
