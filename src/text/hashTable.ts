/** Values by a word's hash: open addressing over a typed array, as a look-up of every word of a page must cost little. */

/** At most this share of the slots is filled: probes stay short. */
const FILL = 0.5;
const SMALLEST = 16;

/** What a map from hashes holds, found without hashing the hash again. Does not change once it is made. */
export class HashTable<Value> {
  private readonly keys: Int32Array;
  private readonly values: (Value | undefined)[];
  private readonly mask: number;

  constructor(entries: ReadonlyMap<number, Value>) {
    let size = SMALLEST;
    while (size * FILL < entries.size) size *= 2;
    this.mask = size - 1;
    this.keys = new Int32Array(size);
    this.values = new Array<Value | undefined>(size).fill(undefined);
    for (const [key, value] of entries) {
      const slot = this.slotOf(key);
      this.keys[slot] = key;
      this.values[slot] = value;
    }
  }

  get(key: number): Value | undefined {
    return this.values[this.slotOf(key)];
  }

  /** The slot that holds `key`, or the empty one where it would go: an empty slot's key is whatever its value is not. */
  private slotOf(key: number): number {
    let slot = key & this.mask;
    while (this.keys[slot] !== key && this.values[slot] !== undefined) slot = (slot + 1) & this.mask;
    return slot;
  }
}
