/** The learned weights for HTML pages: trees over a line's features. */
import { PetikError } from "../errors.js";
import { readModel } from "./binary.js";
import { type Forest, forestAt, hashOfNames } from "./forest.js";

export const MARKUP_MODEL_VERSION = 1;

let loaded: Forest | null = null;

/**
 * The trees for rows with these features.
 *
 * @throws PetikError BAD_MODEL where markup.bin is missing, damaged, or trained on other features
 */
export function markupModel(features: readonly string[]): Forest {
  loaded ??= checked(forestAt(readModel("markup.bin", MARKUP_MODEL_VERSION)), features);
  return loaded;
}

/** The forest, if it was trained on rows with these features; throws BAD_MODEL where it was not. */
export function checked(forest: Forest, features: readonly string[]): Forest {
  if (forest.featureHash === hashOfNames(features)) return forest;
  throw new PetikError("BAD_MODEL", "model markup.bin was trained on other features: reinstall petik");
}
