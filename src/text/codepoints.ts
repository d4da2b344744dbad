/** UTF-16 offsets → code point offsets. */

/**
 * A function from a UTF-16 offset into `text` to its code point offset. Text without surrogates, nearly all there is,
 * costs one scan and no memory.
 */
export function codePointOffsets(text: string): (offset: number) => number {
  if (!/[\ud800-\udbff][\udc00-\udfff]/.test(text)) return (offset) => offset;
  const offsets = new Uint32Array(text.length + 1);
  let points = 0;
  for (let at = 0; at < text.length; at++) {
    offsets[at] = points;
    const isPair = (text.codePointAt(at) ?? 0) > 0xffff;
    if (isPair) offsets[++at] = points;
    points++;
  }
  offsets[text.length] = points;
  return (offset) => offsets[offset] ?? points;
}
