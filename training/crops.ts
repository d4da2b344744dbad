/**
 * Short clean pages cut out of labelled ones: paragraphs alone, a title with its first paragraphs, the story's end with
 * what stands below it. Real pages are rarely so short, and a model that has seen none loses their paragraphs.
 */

/** A page's text with what each of its UTF-16 units is. */
export interface LabelledText {
  readonly text: string;
  readonly labels: Uint8Array;
}

/** What a unit of a page can be; `UNKNOWN` is a second copy of the article's text. */
export const Label = { REST: 0, BODY: 1, UNKNOWN: 2, HEADLINE: 3 } as const;

/** Most paragraphs of a crop, and most of the other lines beside them. */
const MOST_PARAGRAPHS = 8;
const MOST_BELOW = 8;
const MOST_ABOVE = 7;
/** Share of the crops that keep the headline where they may, and of those with blank lines between their lines. */
const TITLED = 0.6;
const SPACED = 0.3;

interface Row extends LabelledText {
  readonly label: number;
}

/** What the ways to crop choose from. */
interface Story {
  readonly rows: readonly Row[];
  /** Indices of the article's rows. */
  readonly body: readonly number[];
  readonly headline: Row | null;
  readonly draw: (most: number) => number;
}

/** `count` crops of the page; none where it has no two paragraphs. */
export function cropsOf(page: LabelledText, count: number, random: () => number): LabelledText[] {
  const rows = rowsOf(page);
  const body = rows.flatMap(({ label }, index) => (label === Label.BODY ? [index] : []));
  if (body.length < 2) return [];
  const headline = rows.find(({ label }) => label === Label.HEADLINE) ?? null;
  const draw = (most: number): number => Math.floor(random() * most);
  return Array.from({ length: count }, () => {
    const crop = WAYS[draw(WAYS.length)] ?? paragraphs;
    const isTitled = random() < TITLED;
    const lines = crop({ rows, body, headline: isTitled ? headline : null, draw });
    return join(lines, random() < SPACED ? "\n\n" : "\n");
  });
}

const WAYS: readonly ((story: Story) => readonly Row[])[] = [
  paragraphs,
  opening,
  header,
  ending,
  window,
  storyWithTail,
];

/** Paragraphs from anywhere in the story. */
function paragraphs({ rows, body, draw }: Story): readonly Row[] {
  const from = draw(body.length);
  return at(rows, body.slice(from, from + 1 + draw(MOST_PARAGRAPHS)));
}

/** The title and the first paragraphs. */
function opening({ rows, body, headline, draw }: Story): readonly Row[] {
  return [...(headline ? [headline] : []), ...at(rows, body.slice(0, 1 + draw(MOST_PARAGRAPHS)))];
}

/** The first paragraphs with the title, what stands between them, and inserts. */
function header({ rows, body, headline, draw }: Story): readonly Row[] {
  const first = body[0] ?? 0;
  const last = body[Math.min(body.length - 1, draw(MOST_PARAGRAPHS))] ?? first;
  const from = Math.max(0, first - draw(MOST_ABOVE));
  const isInside = headline !== null && rows.indexOf(headline) >= from;
  return [...(headline && !isInside ? [headline] : []), ...rows.slice(from, last + 1)];
}

/** The last paragraphs with what stands below them. */
function ending({ rows, body, draw }: Story): readonly Row[] {
  const from = body[Math.max(0, body.length - 1 - draw(MOST_PARAGRAPHS))] ?? 0;
  const last = body[body.length - 1] ?? 0;
  return rows.slice(from, last + 2 + draw(MOST_BELOW));
}

/** Lines around one of the story's. */
function window({ rows, body, draw }: Story): readonly Row[] {
  const middle = body[draw(body.length)] ?? 0;
  return rows.slice(Math.max(0, middle - draw(MOST_BELOW)), middle + 1 + draw(MOST_BELOW));
}

/** A short story with the lines that follow the long one. */
function storyWithTail(story: Story): readonly Row[] {
  const below = (story.body[story.body.length - 1] ?? 0) + 1;
  return [...opening(story), ...story.rows.slice(below, below + 1 + story.draw(MOST_BELOW))];
}

function at(rows: readonly Row[], indices: readonly number[]): Row[] {
  return indices.flatMap((index) => rows[index] ?? []);
}

/** The lines that say something; a line's label is what most of its units are. */
function rowsOf({ text, labels }: LabelledText): Row[] {
  const rows: Row[] = [];
  let from = 0;
  for (const line of text.split("\n")) {
    const own = labels.subarray(from, from + line.length);
    from += line.length + 1;
    if (line.trim() !== "") rows.push({ text: line, labels: own, label: mostOf(own) });
  }
  return rows;
}

/** What most units are. */
export function mostOf(labels: Uint8Array): number {
  const counts = [0, 0, 0, 0];
  for (const label of labels) counts[label] = (counts[label] ?? 0) + 1;
  return counts.indexOf(Math.max(...counts));
}

function join(rows: readonly Row[], gap: string): LabelledText {
  const text = rows.map((row) => row.text).join(gap);
  const labels = new Uint8Array(text.length);
  let from = 0;
  for (const row of rows) {
    labels.set(row.labels, from);
    from += row.text.length + gap.length;
  }
  return { text, labels };
}
