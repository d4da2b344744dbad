/** What went wrong, in a word that a script can test. */
export type ErrorCode =
  | "EMPTY"
  | "BINARY"
  | "NOT_FOUND"
  | "NOT_READABLE"
  | "DIRECTORY"
  | "TOO_LARGE"
  | "TOO_DEEP"
  | "TIMEOUT"
  | "TRUNCATED"
  | "BAD_RECORD"
  | "BAD_MODEL"
  | "USAGE"
  | "WRITE"
  | "INTERNAL";

/** Every error that petik raises on purpose: `code` for scripts, `message` for people, in one line. */
export class PetikError extends Error {
  override readonly name: string = "PetikError";
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** A page, file or archive that cannot be read. */
export class InputError extends PetikError {
  override readonly name = "InputError";
}

/** A command line or an option that makes no sense. */
export class UsageError extends PetikError {
  override readonly name = "UsageError";
  constructor(message: string) {
    super("USAGE", message);
  }
}
