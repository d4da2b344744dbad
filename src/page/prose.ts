/** Parts of a story that wait for a script: behind a paywall, folded up, sent late. Their readers do see them. */
import type { DomNode } from "./nodes.js";

/** Paragraphs that make a hidden element a part of the story rather than a menu, a dialog or a form. */
const LEAST_PARAGRAPHS = 3;
/** Characters of such a paragraph's text that stand in no link. */
const LEAST_LENGTH = 100;
/** Nodes looked at on one page for all its hidden elements, so that hidden ones inside hidden ones cost no more. */
const MAX_NODES = 200_000;

/** Tells hidden elements that hold prose. One for each page. */
export class ProseCheck {
  private left = MAX_NODES;

  /** Whether `hidden`, with its brothers of the same class, holds as many long paragraphs as a part of a story. */
  isIn(hidden: DomNode): boolean {
    let paragraphs = 0;
    const open: DomNode[] = [hidden];
    const { attribs, parent } = hidden;
    for (const other of (attribs?.class && parent?.children) || []) {
      if (--this.left <= 0) break;
      if (isBrother(other, hidden)) open.push(other);
    }
    for (let node = open.pop(); node !== undefined && this.left > 0; node = open.pop()) {
      this.left--;
      if (node.name === "p" && lengthOf(node) >= LEAST_LENGTH && ++paragraphs >= LEAST_PARAGRAPHS) return true;
      for (const child of node.children ?? []) if (child.children !== undefined) open.push(child);
    }
    return false;
  }
}

function isBrother(node: DomNode, hidden: DomNode): boolean {
  return (
    node !== hidden && node.attribs?.class === hidden.attribs?.class && node.attribs?.style === hidden.attribs?.style
  );
}

/** Characters of a paragraph, those of its links left out. */
function lengthOf(paragraph: DomNode): number {
  let length = 0;
  for (const child of paragraph.children ?? []) {
    const text = child.type === "text" || child.name === "a" ? child : child.children?.[0];
    if (text?.type === "text") length += text.data?.length ?? 0;
  }
  return length;
}
