/** Why a page gave no document: any thrown value as a code and one line of text. */
import { type ErrorCode, PetikError } from "../errors.js";

export interface PageError {
  readonly code: ErrorCode;
  readonly message: string;
}

/** Errors of the system that have a code of their own in the output. */
const SYSTEM_ERRORS: Readonly<Record<string, PageError>> = {
  ENOENT: { code: "NOT_FOUND", message: "no such file" },
  ENOTDIR: { code: "NOT_FOUND", message: "no such file" },
  ENAMETOOLONG: { code: "NOT_FOUND", message: "the name is too long" },
  EACCES: { code: "NOT_READABLE", message: "permission denied" },
  EPERM: { code: "NOT_READABLE", message: "permission denied" },
  ELOOP: { code: "NOT_READABLE", message: "too many symbolic links" },
  EIO: { code: "NOT_READABLE", message: "the disk reports an error" },
  EISDIR: { code: "DIRECTORY", message: "is a directory" },
  ENXIO: { code: "NOT_READABLE", message: "is no file" },
  ERR_FS_FILE_TOO_LARGE: { code: "TOO_LARGE", message: "the file is too large" },
};

/** Codes of inputs that could not be opened at all. */
export const UNREADABLE: ReadonlySet<ErrorCode> = new Set(["NOT_FOUND", "NOT_READABLE", "DIRECTORY"]);

/** Any thrown value as a code and one line of text. */
export function pageErrorOf(error: unknown): PageError {
  if (error instanceof PetikError) return { code: error.code, message: firstLine(error.message) };
  const system = SYSTEM_ERRORS[(error as NodeJS.ErrnoException)?.code ?? ""];
  if (system) return system;
  return { code: "INTERNAL", message: firstLine(error instanceof Error ? error.message : String(error)) };
}

/** An error while writing: the disk is full, the output may not be written. */
export function writeErrorOf(path: string, error: unknown): PetikError {
  const { code, message } = error as NodeJS.ErrnoException;
  const reason = WRITE_REASONS[code ?? ""] ?? firstLine(message);
  return new PetikError("WRITE", `cannot write ${path}: ${reason}`, { cause: error });
}

const WRITE_REASONS: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EDQUOT: "the quota is used up",
  EFBIG: "it would be larger than files may be",
  EROFS: "the file system is read-only",
  EACCES: "permission denied",
  EPERM: "permission denied",
  ENOENT: "its folder does not exist",
  ENOTDIR: "a part of its path is a file",
  EISDIR: "it is a folder",
};

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}
