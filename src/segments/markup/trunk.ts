/** The trunk of a page: the innermost element that still holds most of its prose, followed down from the root. */
import type { Outline, OutlineNode } from "./outline.js";

/** Trunks for several shares of the prose of the element above: a story in parts splits the narrow ones. */
export const TRUNK_SHARES = [0.85, 0.6, 0.4] as const;

/** One trunk and where each node stands to it. */
export interface Trunk {
  readonly node: OutlineNode;
  readonly depth: number;
  /** For each node of the outline, the depth of the deepest element on the trunk's path around it. */
  readonly shared: Uint16Array;
}

/** The trunk for a share; null where the page has no element. */
export function trunkOf({ nodes }: Outline, share: number): Trunk | null {
  const root = nodes[0];
  if (!root) return null;
  const heaviest = new Array<OutlineNode | undefined>(nodes.length);
  for (const node of nodes) {
    if (!node.parent) continue;
    const other = heaviest[node.parent.index];
    if (!other || node.proseWords > other.proseWords) heaviest[node.parent.index] = node;
  }
  let node = root;
  for (
    let next = heaviest[node.index];
    next && next.proseWords >= share * node.proseWords;
    next = heaviest[node.index]
  ) {
    if (next.proseWords === 0) break;
    node = next;
  }
  return { node, depth: node.container.depth, shared: sharedDepths(nodes, node) };
}

function sharedDepths(nodes: readonly OutlineNode[], trunk: OutlineNode): Uint16Array {
  const onPath = new Uint8Array(nodes.length);
  for (let at: OutlineNode | null = trunk; at !== null; at = at.parent) onPath[at.index] = 1;
  const shared = new Uint16Array(nodes.length);
  for (const node of nodes) {
    shared[node.index] = onPath[node.index] ? node.container.depth : node.parent ? (shared[node.parent.index] ?? 0) : 0;
  }
  return shared;
}
