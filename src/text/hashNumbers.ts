/** Numbers by a word's hash, for one page: as `Map`, but that no object is made and no hash hashed again. */

/** At most this share of the slots is filled: probes stay short. */
const FILL = 0.5;
const SMALLEST = 16;

/** Numbers above zero by hash; a hash that none was given has zero. */
export class HashNumbers {
  private readonly keys: Int32Array;
  private readonly values: Int32Array;
  private readonly mask: number;

  /** @param most of so many hashes at the most */
  constructor(most: number) {
    let size = SMALLEST;
    while (size * FILL < most) size *= 2;
    this.mask = size - 1;
    this.keys = new Int32Array(size);
    this.values = new Int32Array(size);
  }

  get(hash: number): number {
    return this.values[this.slotOf(hash)] as number;
  }

  /** Sets further bits of a hash's number; never none, as a slot whose number is zero counts as empty. */
  join(hash: number, bits: number): void {
    const slot = this.slotOf(hash);
    this.keys[slot] = hash;
    this.values[slot] = (this.values[slot] as number) | bits;
  }

  /** The slot that holds `hash`, or the empty one where it would go: an empty slot's value is zero. */
  private slotOf(hash: number): number {
    let slot = hash & this.mask;
    while (this.keys[slot] !== hash && this.values[slot] !== 0) slot = (slot + 1) & this.mask;
    return slot;
  }
}
