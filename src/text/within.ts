/** Looking for a character inside a span: `indexOf` would read on to the page's end. */

/** Offset of the first `character` in `[start, end)`; -1 where there is none. */
export function indexWithin(text: string, character: string, { start, end }: { start: number; end: number }): number {
  const unit = character.charCodeAt(0);
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === unit) return at;
  return -1;
}

/** Offset of the last `character` in `[start, end)`; -1 where there is none. */
export function lastIndexWithin(
  text: string,
  character: string,
  { start, end }: { start: number; end: number },
): number {
  const unit = character.charCodeAt(0);
  for (let at = end - 1; at >= start; at--) if (text.charCodeAt(at) === unit) return at;
  return -1;
}
