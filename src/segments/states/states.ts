/** The model's reading of a page: which lines are the article, which stand before, between and after. */
import type { LineModel } from "../../models/lines.js";
import { decode, STATE_COUNT, STRUCTURE, State } from "./decode.js";
import { marginals } from "./marginals.js";
import { type FeaturesOf, networkEmissions, transitionsOf } from "./network.js";

/** What the article loses is lost, what it keeps too much can be told: its share is weighed a little more. */
const BODY_WEIGHT = 1.0;

/**
 * The states of a page's lines: of all sequences that a page can have, the one whose lines are likeliest each.
 *
 * @param featuresOf what the model reads of `lines` lines
 * @param addCertainties changes the emissions by what is known besides
 */
export function statesOf(
  model: LineModel,
  { lines, featuresOf }: { readonly lines: number; readonly featuresOf: FeaturesOf },
  addCertainties: (emissions: Float32Array) => void = noneAdded,
): Uint8Array {
  const emissions = networkEmissions(model, lines, featuresOf);
  addCertainties(emissions);
  const shares = marginals(emissions, transitionsOf(model));
  for (let at = State.BODY; at < shares.length; at += STATE_COUNT) shares[at] = (shares[at] ?? 0) * BODY_WEIGHT;
  return decode(shares, STRUCTURE);
}

function noneAdded(): void {}
