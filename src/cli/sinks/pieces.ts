/** Pieces → the bytes of an output, through the view's binding. */
import type { Binding } from "../../views/view.js";
import { PLAIN } from "../render.js";
import type { Piece } from "./sink.js";

/** The bytes of pieces, one after the other. Error records are no part of a view and pass as they are. */
export function textOf(pieces: readonly Piece[], binding: Binding): Uint8Array {
  if (binding === PLAIN) return Buffer.concat(pieces.map(({ bytes }) => bytes));
  return Buffer.concat(pieces.map((piece) => (piece.isError ? piece.bytes : Buffer.from(bound(piece, binding)))));
}

function bound({ bytes, summary }: Piece, binding: Binding): string {
  return binding.add({ text: Buffer.from(bytes).toString("utf8"), summary });
}
