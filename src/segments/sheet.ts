/** The kinds of a page's lines while they are found. */
import type { SegmentKind } from "../shapes.js";
import { State } from "./states/decode.js";

/** The kinds while they are found; null where a line has none yet. */
export class Sheet {
  readonly kinds: (SegmentKind | null)[] = [];
  readonly reasons: string[] = [];

  constructor(states: Uint8Array) {
    for (const state of states) {
      this.kinds.push(state === State.BODY ? "body" : null);
      this.reasons.push(state === State.BODY ? "reads as the article" : "");
    }
  }

  isFree(index: number): boolean {
    return this.kinds[index] === null;
  }

  set(index: number, kind: SegmentKind, reason: string): void {
    this.kinds[index] = kind;
    this.reasons[index] = reason;
  }
}
