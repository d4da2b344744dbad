/** Where somebody is mentioned: offsets about in page order, asked for the last one before an offset in logarithmic time. */
import { firstNotBelow } from "../../text/search.js";

export class Mentions {
  private readonly offsets: number[] = [];
  /** For each offset the least of it and those behind it: these never fall, so that they can be halved. */
  private readonly least: number[] = [];

  add(offset: number): void {
    for (let at = this.least.length - 1; at >= 0 && (this.least[at] ?? 0) > offset; at--) this.least[at] = offset;
    this.offsets.push(offset);
    this.least.push(offset);
  }

  get count(): number {
    return this.offsets.length;
  }

  /** The one added last of those before `at`; -1 where there is none. */
  lastBefore(at: number): number {
    const next = firstNotBelow(this.least.length, (index) => this.least[index] ?? 0, at);
    return next === 0 ? -1 : (this.offsets[next - 1] as number);
  }
}
