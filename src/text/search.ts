/** Looking up a place in a list that is in order. */

/** How many of `count` places `holds` is true of; it is of all before one of which it is. */
export function countWhere(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first of `count` ascending values that is not below `least`; `count` where all are. */
export function firstNotBelow(count: number, valueAt: (index: number) => number, least: number): number {
  return countWhere(count, (index) => valueAt(index) < least);
}
