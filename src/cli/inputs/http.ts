/** An HTTP response as an archive stores it → its body, and how that is wrapped. */
import type { Coding } from "../rows.js";
import { headersOf, MAX_HEADER } from "./headers.js";

/** A response's body as sent. */
interface ResponseBody {
  readonly bytes: Uint8Array;
  /** Outermost last, as they were applied. */
  readonly codings: readonly Coding[];
  /** The media type; "" where the server said none. */
  readonly type: string;
}

/** "HTTP/1.1 200 OK". */
const STATUS = /^HTTP\/\d(?:\.\d)? 200(?: |$)/;
const BLANK_LINES = ["\r\n\r\n", "\n\n"];
const CODINGS: Readonly<Record<string, Coding>> = {
  gzip: "gzip",
  "x-gzip": "gzip",
  deflate: "deflate",
  br: "br",
  zstd: "zstd",
  chunked: "chunked",
};

/** The body of a response that has one; null for what is no page: a redirect, a page that is missing. */
export function pageOfResponse(content: Uint8Array): ResponseBody | null {
  const head = Buffer.from(content.subarray(0, MAX_HEADER)).toString("latin1");
  const ends = BLANK_LINES.map((blank) => ({ at: head.indexOf(blank), size: blank.length })).filter(
    ({ at }) => at >= 0,
  );
  const [end] = ends.sort((a, b) => a.at - b.at);
  if (!end || !STATUS.test(head.slice(0, head.indexOf("\n")).trimEnd())) return null;
  const headers = headersOf(head.slice(0, end.at).split(/\r?\n/).slice(1));
  const names = [headers.get("content-encoding") ?? "", headers.get("transfer-encoding") ?? ""].join(",");
  const codings = names.split(",").flatMap((name) => CODINGS[name.trim().toLowerCase()] ?? []);
  return { bytes: content.subarray(end.at + end.size), codings, type: headers.get("content-type") ?? "" };
}
