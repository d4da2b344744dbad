/** Addresses of links, made absolute. */

const ABSOLUTE = /^https?:\/\//i;
/** Addresses that lead to no page: "javascript:…", "mailto:…", "#comments". */
const NO_PAGE = /^(?:#|(?!https?:)[a-z][a-z0-9+.-]{1,20}:)/i;

/** `address` as an absolute URL; as it stands where there is no base; null where it leads to no page. */
export function absolute(address: string, base: string | null): string | null {
  const trimmed = address.trim();
  if (ABSOLUTE.test(trimmed)) return trimmed;
  if (trimmed === "" || NO_PAGE.test(trimmed)) return null;
  if (base === null) return trimmed;
  try {
    return new URL(trimmed, base).href;
  } catch {
    return null;
  }
}

/** `address` where it is an absolute one, else null. */
export function absoluteOnly(address: string | null | undefined, base: string | null): string | null {
  const url = address ? absolute(address, base) : null;
  return url !== null && ABSOLUTE.test(url) ? url : null;
}
