/** How a run ends: its exit code, and what is said of why. */
import { PetikError, UsageError } from "../errors.js";
import { pageErrorOf } from "./failures.js";
import { noteLine } from "./messages.js";
import { ReaderGone } from "./output.js";

/** All pages good; some page failed; the command line or every input was unusable. */
export const EXIT = { good: 0, someFailed: 1, unusable: 2 } as const;

/** Says what ended the command; tells the exit code. A reader that has gone (`| head -1`) is no failure. */
export function failed(error: unknown): number {
  if (error instanceof ReaderGone) return EXIT.good;
  complain(noteLine(messageOf(error)));
  return error instanceof PetikError && error.code !== "INTERNAL" ? EXIT.unusable : EXIT.someFailed;
}

/** A line on standard error. */
export function complain(line: string): void {
  process.stderr.write(line);
}

function messageOf(error: unknown): string {
  if (error instanceof UsageError) return `${error.message} (see extract --help)`;
  const { code, message } = pageErrorOf(error);
  return `${message} (${code})`;
}
