/** Forms that name one body or person become one group. */

import type { Form } from "./forms.js";
import type { Reading } from "./reading.js";

/** The forms of a page while they are being grouped. */
export interface Joining {
  readonly reading: Reading;
  readonly forms: readonly Form[];
  readonly groups: Groups;
}

/** A disjoint-set forest over `size` forms. */
export class Groups {
  private readonly parent: Int32Array;

  constructor(size: number) {
    this.parent = Int32Array.from({ length: size }, (_, i) => i);
  }

  /** The form that stands for the group of `form`. */
  rootOf(form: number): number {
    let root = form;
    while (this.parent[root] !== root) root = this.parent[root] as number;
    let at = form;
    while (at !== root) {
      const next = this.parent[at] as number;
      this.parent[at] = root;
      at = next;
    }
    return root;
  }

  /** Makes two groups one; the earlier form stands for both. */
  join(a: number, b: number): void {
    const [first, second] = [this.rootOf(a), this.rootOf(b)].sort((x, y) => x - y) as [number, number];
    this.parent[second] = first;
  }
}
