/** Lowest first: a file may import from its own layer's folder and from what stands before it. */
export const LAYERS: readonly (readonly string[])[] = [
  ["document", "errors", "shapes"],
  ["text"],
  ["languages", "models"],
  ["page", "segments", "entities", "quotes"],
  ["assemble"],
  ["extract"],
  ["index"],
  ["views"],
  ["cli"],
];

/** The floors inside a stage, lowest first: a file of one imports from it and from those before it; the stage's own files import from all. */
export const FLOORS: Readonly<Record<string, readonly string[]>> = {
  quotes: ["lexicon", "marks", "tokens", "sources", "reports", "speakers", "dates"],
};
