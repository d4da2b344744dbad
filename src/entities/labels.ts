/** What the tagger says of a word: the first or a later word of a person's, an organization's or a place's name, or none. */
export const OUTSIDE_NAME = 0;
export const PERSON = 1;
export const ORGANIZATION = 3;
export const LOCATION = 5;
/** Begin labels are odd; the label after one continues it. */
export const LABELS = 7;

/** Whether `label` may stand after `before`. */
export function follows(before: number, label: number): boolean {
  const continues = label !== OUTSIDE_NAME && label % 2 === 0;
  return !continues || before === label || before === label - 1;
}
