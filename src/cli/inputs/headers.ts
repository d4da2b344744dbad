/** Header lines, as WARC and HTTP have them: "Name: value". */

/** Names in lower case; of a name that stands twice, the last value. */
export type Headers = ReadonlyMap<string, string>;

/** Longest line, and longest block of header lines, in bytes. */
export const MAX_HEADER = 1 << 16;

/** The headers of lines; a line that begins with white space goes on with the one before. */
export function headersOf(lines: readonly string[]): Headers {
  const headers = new Map<string, string>();
  let name = "";
  for (const line of lines) {
    const colon = line.indexOf(":");
    if (line.startsWith(" ") || line.startsWith("\t")) headers.set(name, `${headers.get(name) ?? ""} ${line.trim()}`);
    else if (colon > 0) {
      name = line.slice(0, colon).trim().toLowerCase();
      headers.set(name, line.slice(colon + 1).trim());
    }
  }
  return headers;
}
