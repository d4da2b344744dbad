/** A hash of a page's body by which copies are told: the same story under another address. */
import { createHash } from "node:crypto";
import type { Document } from "../document.js";

/** 128 bits: a clash among a billion pages is less likely than a fault of the machine. */
const DIGEST_BYTES = 16;
const WHITE_SPACE = /\s+/gu;

/** The hash of the body without its case, white space and ways to compose letters; null where there is no body. */
export function bodyDigest({ body }: Document): string | null {
  const text = body.map((paragraph) => paragraph.text).join(" ");
  const plain = text.normalize("NFKC").toLowerCase().replace(WHITE_SPACE, " ").trim();
  if (plain === "") return null;
  return createHash("sha256").update(plain).digest().subarray(0, DIGEST_BYTES).toString("base64url");
}
