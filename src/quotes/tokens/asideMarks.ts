/** Which words are the marks of stretches that are no speech. */
import type { Stretch } from "../marks/pairs.js";

/** Asked in page order. */
export class AsideMarks {
  private next = 0;

  constructor(private readonly asides: readonly Stretch[]) {}

  has(word: number): boolean {
    let aside = this.asides[this.next];
    while (aside && aside.endWord <= word) aside = this.asides[++this.next];
    return aside !== undefined && (word === aside.firstWord || word === aside.endWord - 1);
  }
}
