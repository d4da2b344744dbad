/** Petik's public face: everything else is inside. */
export type * from "./document.js";
export { type ErrorCode, InputError, PetikError, UsageError } from "./errors.js";
export { type ExtractOptions, extract } from "./extract.js";
