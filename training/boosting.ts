/** Gradient-boosted trees for a yes-or-no question: histograms, best leaf first. Deterministic: the same rows give the same trees. */
import { randomFrom } from "./random.js";

/** Rows to learn from, feature by feature. */
export interface TrainingSet {
  readonly rows: number;
  readonly features: number;
  /** Row-major, `features` numbers a row. */
  readonly values: Float32Array;
  /** 0 or 1 for each row. */
  readonly targets: Uint8Array;
  readonly weights: Float32Array;
}

export interface BoostingOptions {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  /** Weight that a leaf holds at least. */
  readonly leastWeight: number;
  /** Pull of leaf values towards zero. */
  readonly ridge: number;
  /** Shares of rows and of features that each tree sees. */
  readonly rowShare: number;
  readonly featureShare: number;
  readonly seed: number;
}

/** A tree as parallel arrays; a child below zero is a leaf: `~child`. */
export interface Tree {
  readonly feature: number[];
  /** A value up to the threshold goes left. */
  readonly threshold: number[];
  readonly left: number[];
  readonly right: number[];
  readonly leaf: number[];
}

const BINS = 64;
/** Rows looked at for a feature's quantiles. */
const QUANTILE_SAMPLE = 20_000;

interface Binned {
  readonly bins: readonly Uint8Array[];
  /** Upper edges: bin b holds values up to edges[b]. */
  readonly edges: readonly Float32Array[];
}

function binned({ rows, features, values }: TrainingSet): Binned {
  const bins: Uint8Array[] = [];
  const edges: Float32Array[] = [];
  const step = Math.max(1, Math.floor(rows / QUANTILE_SAMPLE));
  for (let feature = 0; feature < features; feature++) {
    const sample: number[] = [];
    for (let row = 0; row < rows; row += step) sample.push(values[row * features + feature] ?? 0);
    const edge = edgesOf(sample.sort((a, b) => a - b));
    const column = new Uint8Array(rows);
    for (let row = 0; row < rows; row++) column[row] = binOf(edge, values[row * features + feature] ?? 0);
    bins.push(column);
    edges.push(edge);
  }
  return { bins, edges };
}

/** Between distinct values, at quantiles where there are too many. */
function edgesOf(sorted: readonly number[]): Float32Array {
  const distinct = [...new Set(sorted)];
  const picked: number[] = [];
  const count = Math.min(BINS, distinct.length);
  for (let at = 1; at < count; at++) {
    const low = distinct.length <= BINS ? distinct[at - 1] : sorted[Math.floor((at * sorted.length) / BINS)];
    const next = distinct.length <= BINS ? distinct[at] : (low ?? 0);
    const edge = Math.fround(((low ?? 0) + (next ?? 0)) / 2);
    if (picked.at(-1) !== edge) picked.push(edge);
  }
  return Float32Array.from(picked);
}

function binOf(edges: Float32Array, value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (edges[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The trees, in order, and the score before the first. */
export function boost(set: TrainingSet, options: BoostingOptions): { readonly trees: Tree[]; readonly base: number } {
  const data = binned(set);
  const random = randomFrom(options.seed);
  const scores = new Float64Array(set.rows);
  const base = baseOf(set);
  scores.fill(base);
  const gradients = new Float64Array(set.rows);
  const hessians = new Float64Array(set.rows);
  const trees: Tree[] = [];
  for (let round = 0; round < options.trees; round++) {
    for (let row = 0; row < set.rows; row++) {
      const chance = 1 / (1 + Math.exp(-(scores[row] ?? 0)));
      const weight = set.weights[row] ?? 0;
      gradients[row] = weight * (chance - (set.targets[row] ?? 0));
      hessians[row] = weight * Math.max(1e-6, chance * (1 - chance));
    }
    const rows = pick(set, options.rowShare, random);
    const features = Array.from({ length: set.features }, (_, feature) => feature).filter(
      () => random() < options.featureShare,
    );
    const tree = new Grower({ data, gradients, hessians, features, options }).grow(rows);
    trees.push(tree);
    addScores(set, tree, scores);
  }
  return { trees, base };
}

function baseOf({ rows, targets, weights }: TrainingSet): number {
  let all = 0;
  let yes = 0;
  for (let row = 0; row < rows; row++) {
    all += weights[row] ?? 0;
    yes += (weights[row] ?? 0) * (targets[row] ?? 0);
  }
  return Math.log(yes / (all - yes));
}

function pick({ rows, weights }: TrainingSet, share: number, random: () => number): Int32Array {
  const picked: number[] = [];
  for (let row = 0; row < rows; row++) if ((weights[row] ?? 0) > 0 && random() < share) picked.push(row);
  return Int32Array.from(picked);
}

function addScores({ rows, features, values }: TrainingSet, tree: Tree, scores: Float64Array): void {
  for (let row = 0; row < rows; row++) scores[row] = (scores[row] ?? 0) + treeValue(tree, values, row * features);
}

/** A tree's value for the row that starts at `at`. */
export function treeValue(tree: Tree, values: Float32Array, at: number): number {
  let node = 0;
  if (tree.feature.length === 0) return tree.leaf[0] ?? 0;
  for (;;) {
    const isLeft = (values[at + (tree.feature[node] ?? 0)] ?? 0) <= (tree.threshold[node] ?? 0);
    const next = (isLeft ? tree.left[node] : tree.right[node]) ?? -1;
    if (next < 0) return tree.leaf[~next] ?? 0;
    node = next;
  }
}

interface Growing {
  readonly data: Binned;
  readonly gradients: Float64Array;
  readonly hessians: Float64Array;
  readonly features: readonly number[];
  readonly options: BoostingOptions;
}

interface Leaf {
  readonly rows: Int32Array;
  readonly histogram: Float64Array;
  readonly gradient: number;
  readonly hessian: number;
  readonly split: Split | null;
  /** Where the parent keeps this leaf. */
  readonly parent: number;
  readonly isLeft: boolean;
}

interface Split {
  readonly feature: number;
  readonly bin: number;
  readonly gain: number;
}

class Grower {
  private readonly growing: Growing;
  private readonly tree: Tree = { feature: [], threshold: [], left: [], right: [], leaf: [] };

  constructor(growing: Growing) {
    this.growing = growing;
  }

  grow(rows: Int32Array): Tree {
    const open: Leaf[] = [this.leafOf(rows, this.histogram(rows), { parent: -1, isLeft: true })];
    while (open.length < this.growing.options.leaves) {
      let best = -1;
      open.forEach(({ split }, index) => {
        if (split && (best < 0 || split.gain > (open[best]?.split?.gain ?? 0))) best = index;
      });
      const leaf = open[best];
      if (!leaf?.split) break;
      open.splice(best, 1, ...this.divide(leaf, leaf.split));
    }
    for (const leaf of open) this.close(leaf);
    return this.tree;
  }

  private divide(leaf: Leaf, split: Split): Leaf[] {
    const { tree } = this;
    const node = tree.feature.length;
    tree.feature.push(split.feature);
    tree.threshold.push(this.growing.data.edges[split.feature]?.[split.bin] ?? 0);
    tree.left.push(0);
    tree.right.push(0);
    this.link(leaf, node);
    const column = this.growing.data.bins[split.feature] ?? new Uint8Array(0);
    const left = leaf.rows.filter((row) => (column[row] ?? 0) <= split.bin);
    const right = leaf.rows.filter((row) => (column[row] ?? 0) > split.bin);
    const isLeftSmall = left.length <= right.length;
    const small = this.histogram(isLeftSmall ? left : right);
    const large = leaf.histogram.map((sum, at) => sum - (small[at] ?? 0));
    return [
      this.leafOf(left, isLeftSmall ? small : large, { parent: node, isLeft: true }),
      this.leafOf(right, isLeftSmall ? large : small, { parent: node, isLeft: false }),
    ];
  }

  private link({ parent, isLeft }: Leaf, child: number): void {
    if (parent < 0) return;
    (isLeft ? this.tree.left : this.tree.right)[parent] = child;
  }

  private close(leaf: Leaf): void {
    const { ridge, rate } = this.growing.options;
    this.link(leaf, ~this.tree.leaf.length);
    this.tree.leaf.push(Math.fround((-rate * leaf.gradient) / (leaf.hessian + ridge)));
  }

  private histogram(rows: Int32Array): Float64Array {
    const { data, gradients, hessians, features } = this.growing;
    const histogram = new Float64Array(features.length * BINS * 2);
    features.forEach((feature, position) => {
      const column = data.bins[feature] ?? new Uint8Array(0);
      const from = position * BINS * 2;
      for (let index = 0; index < rows.length; index++) {
        const row = rows[index] as number;
        const at = from + (column[row] as number) * 2;
        (histogram[at] as number) += gradients[row] as number;
        (histogram[at + 1] as number) += hessians[row] as number;
      }
    });
    return histogram;
  }

  private leafOf(rows: Int32Array, histogram: Float64Array, place: Pick<Leaf, "parent" | "isLeft">): Leaf {
    let gradient = 0;
    let hessian = 0;
    for (let bin = 0; bin < BINS; bin++) {
      gradient += histogram[bin * 2] ?? 0;
      hessian += histogram[bin * 2 + 1] ?? 0;
    }
    const split = this.bestSplit(histogram, gradient, hessian);
    return { rows, histogram, gradient, hessian, split, ...place };
  }

  private bestSplit(histogram: Float64Array, gradient: number, hessian: number): Split | null {
    const { features, options } = this.growing;
    const { ridge, leastWeight } = options;
    const whole = (gradient * gradient) / (hessian + ridge);
    let best: Split | null = null;
    features.forEach((feature, position) => {
      let leftGradient = 0;
      let leftHessian = 0;
      for (let bin = 0; bin < BINS - 1; bin++) {
        const at = (position * BINS + bin) * 2;
        leftGradient += histogram[at] as number;
        leftHessian += histogram[at + 1] as number;
        if (leftHessian < leastWeight) continue;
        const rightHessian = hessian - leftHessian;
        if (rightHessian < leastWeight) break;
        const rightGradient = gradient - leftGradient;
        const gain =
          (leftGradient * leftGradient) / (leftHessian + ridge) +
          (rightGradient * rightGradient) / (rightHessian + ridge) -
          whole;
        if (gain > 1e-9 && (best === null || gain > best.gain)) best = { feature, bin, gain };
      }
    });
    return best;
  }
}
