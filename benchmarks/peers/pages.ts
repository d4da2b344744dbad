/** The labelled HTML pages that extractors are measured on. */
import type { VisibleRow } from "../../training/bodyScore.js";
import { readRows } from "../../training/data.js";

/** The sets, by the names of their files. */
export const SETS = ["gold", "fundus", "naeb", "wcxb"] as const;

export interface PeerPage {
  readonly set: string;
  readonly id: string;
  readonly url: string | null;
  readonly html: string;
  readonly body: string;
  readonly visible: VisibleRow | null;
}

/** Every `step`th page of each set. */
export function readPages(step: number): PeerPage[] {
  const visible = new Map(readRows<VisibleRow & { id: string }>("lines/visible.jsonl.gz").map((row) => [row.id, row]));
  return SETS.flatMap((set) =>
    readRows<Omit<PeerPage, "set" | "visible">>(`html/${set}.jsonl.gz`)
      .filter((_, index) => index % step === 0)
      .map((row) => ({ ...row, set, visible: visible.get(row.id) ?? null })),
  );
}
