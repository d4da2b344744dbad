/** The metadata of an icon that was taken for text: "image/svg+xmlClose Button2013-09-18…", and the address on the line below. */
import { packed } from "../text/packed.js";
import type { Evidence } from "./evidenceKinds.js";
import type { Line } from "./lines.js";

/** With which it opens. */
export const ICON = "image/svg+xml";
const ADDRESS = "http";
const METADATA: Evidence = { kind: "other", isStrong: true, reason: "an icon's metadata" };

/** The evidence with that of icons. */
export function withIcons(
  text: string,
  lines: readonly Line[],
  evidence: readonly (Evidence | null)[],
): readonly (Evidence | null)[] {
  if (!text.includes(ICON)) return evidence;
  const isIcon = (line: Line | undefined): boolean => line !== undefined && text.startsWith(ICON, line.start);
  return packed(evidence, (found, index) => {
    const line = lines[index];
    const isBelow = line !== undefined && text.startsWith(ADDRESS, line.start) && isIcon(lines[index - 1]);
    return isBelow || isIcon(line) ? METADATA : found;
  });
}
