/** Values of metadata as plain text: sites write HTML into them. */

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,6}));/g;
const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
  ["lt", "<"],
  ["gt", ">"],
  ["nbsp", " "],
  ["ndash", "–"],
  ["mdash", "—"],
  ["lsquo", "‘"],
  ["rsquo", "’"],
  ["ldquo", "“"],
  ["rdquo", "”"],
  ["laquo", "«"],
  ["raquo", "»"],
  ["hellip", "…"],
]);
const TAG = /<\/?[a-zA-Z][^<>]{0,200}>/g;
const WHITE_SPACE = /\s+/g;
const MAX_CODE_POINT = 0x10ffff;

/** `value` without references and tags, on one line. */
export function plainValue(value: string): string {
  // twice: some sites escape what was escaped already
  return decodeReferences(decodeReferences(value)).replace(TAG, "").replace(WHITE_SPACE, " ").trim();
}

function decodeReferences(value: string): string {
  if (!value.includes("&")) return value;
  return value.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED.get(name) ?? whole;
    const code = decimal !== undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? "", 16);
    return code > 0 && code <= MAX_CODE_POINT ? String.fromCodePoint(code) : whole;
  });
}
