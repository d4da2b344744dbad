/** Gradient-boosted trees as they lie in a model file: arrays over the payload, nothing is parsed. */

/** Trees over rows of numbers; their sum is the log odds of "yes". */
export interface Forest {
  /** Hash of the names of the features that it was trained on. */
  readonly featureHash: number;
  readonly base: number;
  /** First node of each tree; below zero a tree that is the leaf `~root` alone. */
  readonly roots: Int32Array;
  readonly feature: Uint16Array;
  readonly threshold: Float32Array;
  /** Children: a node, or below zero the leaf `~child`. A value up to the threshold goes left. */
  readonly left: Int16Array;
  readonly right: Int16Array;
  readonly leaf: Float32Array;
}

const HEADER_WORDS = 5;
const WORD = Uint32Array.BYTES_PER_ELEMENT;
/** A row that so many trees have put so low is no "yes": the rest of the trees are spared. */
const EARLY_TREES = 30;
const HOPELESS = -3.5;
const HASH_SEED = 2_166_136_261;
const HASH_PRIME = 16_777_619;

/** A number for a list of feature names: another list, or another order, gives another number. */
export function hashOfNames(names: readonly string[]): number {
  let hash = HASH_SEED;
  for (const unit of names.join("\n")) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), HASH_PRIME);
  return hash >>> 0;
}

/** Lays a forest over a payload. */
export function forestAt({ buffer, byteOffset }: Uint8Array): Forest {
  const [featureHash = 0, trees = 0, nodes = 0, leaves = 0] = new Uint32Array(buffer, byteOffset, HEADER_WORDS);
  const [base = 0] = new Float32Array(buffer, byteOffset + 4 * WORD, 1);
  let next = byteOffset + HEADER_WORDS * WORD;
  const take = (bytes: number): number => {
    const start = next;
    next += Math.ceil(bytes / WORD) * WORD;
    return start;
  };
  return {
    featureHash,
    base,
    roots: new Int32Array(buffer, take(trees * 4), trees),
    threshold: new Float32Array(buffer, take(nodes * 4), nodes),
    leaf: new Float32Array(buffer, take(leaves * 4), leaves),
    feature: new Uint16Array(buffer, take(nodes * 2), nodes),
    left: new Int16Array(buffer, take(nodes * 2), nodes),
    right: new Int16Array(buffer, take(nodes * 2), nodes),
  };
}

/** The bytes that `forestAt` reads. */
export function forestBytes(forest: Forest): Uint8Array {
  const header = Uint32Array.of(forest.featureHash, forest.roots.length, forest.feature.length, forest.leaf.length, 0);
  new Float32Array(header.buffer, 4 * WORD, 1)[0] = forest.base;
  const { roots, threshold, leaf, feature, left, right } = forest;
  const parts = [header, roots, threshold, leaf, feature, left, right].map(
    ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
  );
  const padded = parts.map((part) => Math.ceil(part.length / WORD) * WORD);
  const bytes = new Uint8Array(padded.reduce((sum, length) => sum + length, 0));
  let at = 0;
  parts.forEach((part, index) => {
    bytes.set(part, at);
    at += padded[index] ?? 0;
  });
  return bytes;
}

/** The log odds of the row that starts at `at`. */
export function scoreOf(
  { base, roots, feature, threshold, left, right, leaf }: Forest,
  rows: Float32Array,
  at: number,
): number {
  let score = base;
  for (let tree = 0; tree < roots.length; tree++) {
    if (tree === EARLY_TREES && score < HOPELESS) return score;
    let node = roots[tree] as number;
    while (node >= 0) {
      const isLeft = (rows[at + (feature[node] as number)] as number) <= (threshold[node] as number);
      node = (isLeft ? left[node] : right[node]) as number;
    }
    score += leaf[~node] as number;
  }
  return score;
}
