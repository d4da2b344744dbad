/** Trimming by hand: `/[…]+$/` tries every start of a long run, and so takes the square of its length. */

const BLANK = /\s/;

/** `text` without white space, and without the `before` at its start and the `behind` at its end (UTF-16 units). */
export function stripEdges(text: string, before: string, behind = before): string {
  const isEdge = (at: number, edges: string): boolean => BLANK.test(text.charAt(at)) || edges.includes(text.charAt(at));
  let start = 0;
  let end = text.length;
  while (start < end && isEdge(start, before)) start++;
  while (end > start && isEdge(end - 1, behind)) end--;
  return text.slice(start, end);
}
