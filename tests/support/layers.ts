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
