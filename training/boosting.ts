/** Gradient-boosted trees for a yes-or-no question: histograms, best leaf first. Deterministic: the same rows give the same trees. */
import { BINS, type Binned, binned, type TrainingSet } from "./bins.js";
import { randomFrom } from "./random.js";

export type { TrainingSet } from "./bins.js";

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
    const grower = new Grower({ data, gradients, hessians, features, rows, options });
    const tree = grower.grow();
    trees.push(tree);
    addScores(data, { tree, splitBins: grower.splitBins }, scores);
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

/** Adds a tree's values by the rows' bins, which say the same as the values and lie closer together. */
function addScores(
  { bins }: Binned,
  { tree, splitBins }: { tree: Tree; splitBins: readonly number[] },
  scores: Float64Array,
): void {
  const { left, right, leaf } = tree;
  const columns = tree.feature.map((feature) => bins[feature] as Uint8Array);
  for (let row = 0; row < scores.length; row++) {
    let node = columns.length === 0 ? -1 : 0;
    while (node >= 0) {
      const isLeft = ((columns[node] as Uint8Array)[row] as number) <= (splitBins[node] as number);
      node = (isLeft ? left[node] : right[node]) as number;
    }
    (scores[row] as number) += leaf[~node] as number;
  }
}

interface Growing {
  readonly data: Binned;
  readonly gradients: Float64Array;
  readonly hessians: Float64Array;
  readonly features: readonly number[];
  /** The rows that the tree sees; leaves hold positions in this list. */
  readonly rows: Int32Array;
  readonly options: BoostingOptions;
}

interface Leaf {
  /** Positions of its rows among those that the tree sees. */
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
  /** For each node of the tree the highest bin that goes left. */
  readonly splitBins: number[] = [];
  private readonly tree: Tree = { feature: [], threshold: [], left: [], right: [], leaf: [] };

  /** The bins of the rows that the tree sees, one row behind the other. */
  private readonly cells: Uint8Array;

  constructor(growing: Growing) {
    const { data, features, rows } = growing;
    this.growing = growing;
    this.cells = new Uint8Array(rows.length * features.length);
    features.forEach((feature, position) => {
      const column = data.bins[feature] as Uint8Array;
      for (let at = 0; at < rows.length; at++)
        this.cells[at * features.length + position] = column[rows[at] as number] as number;
    });
  }

  grow(): Tree {
    const rows = Int32Array.from(this.growing.rows, (_, position) => position);
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
    this.splitBins.push(split.bin);
    tree.threshold.push(this.growing.data.edges[split.feature]?.[split.bin] ?? 0);
    tree.left.push(0);
    tree.right.push(0);
    this.link(leaf, node);
    const { features } = this.growing;
    const column = features.indexOf(split.feature);
    const isBelow = (row: number): boolean => (this.cells[row * features.length + column] as number) <= split.bin;
    const left = leaf.rows.filter(isBelow);
    const right = leaf.rows.filter((row) => !isBelow(row));
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

  private histogram(positions: Int32Array): Float64Array {
    const { gradients, hessians, features, rows } = this.growing;
    const { cells } = this;
    const histogram = new Float64Array(features.length * BINS * 2);
    for (let index = 0; index < positions.length; index++) {
      const position = positions[index] as number;
      const row = rows[position] as number;
      const gradient = gradients[row] as number;
      const hessian = hessians[row] as number;
      const from = position * features.length;
      for (let feature = 0; feature < features.length; feature++) {
        const at = (feature * BINS + (cells[from + feature] as number)) * 2;
        (histogram[at] as number) += gradient;
        (histogram[at + 1] as number) += hessian;
      }
    }
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
