/** Rows of features while they are written. */
import type { Metadata } from "../../shapes.js";
import type { Described } from "../describe.js";
import type { Line } from "../lines.js";
import { eachTopic, FAR, type Outline, type OutlineNode } from "./outline.js";

/** All that the features of one page are made from. */
export interface MarkupPage {
  readonly text: string;
  readonly described: Described;
  readonly outline: Outline;
  readonly metadata: Metadata;
}

/** A line and where it stands among the page's. */
export interface At {
  readonly line: Line;
  readonly index: number;
}

/** Puts numbers one behind the other. */
export class Writer {
  private readonly rows: Float32Array;
  private at = 0;

  constructor(rows: Float32Array) {
    this.rows = rows;
  }

  /** Goes on at `at`. */
  startRow(at: number): void {
    this.at = at;
  }

  put(value: number): void {
    this.rows[this.at++] = value;
  }

  putBit(value: boolean): void {
    this.rows[this.at++] = value ? 1 : 0;
  }

  /** Puts the levels up to each of a node's topics; `FAR` for those that are not around it. */
  putLevels(node: OutlineNode, topics: number): void {
    const { rows, at } = this;
    rows.fill(FAR, at, at + topics);
    eachTopic(node, FAR, (topic, level) => {
      rows[at + topic] = level;
    });
    this.at += topics;
  }
}
