/** Ways in which the same page is printed, and damaged. */

export interface Printing {
  readonly print: (page: string) => string;
  /** What stands on the sound page for a part of the damaged one; left out where white space and unseen marks make up the difference. */
  readonly read?: (text: string) => string;
  /** What is left of a part of either page where the damage cannot be undone. */
  readonly blur?: (text: string) => string;
  /** Whether a page, by its name, tells nothing when it is printed so. */
  readonly isOther?: (name: string) => boolean;
}

const PUNCTUATION = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const NOT_ASCII = /[^\0-\x7f]+/g;
const BYTES = /(?:\\x[\da-f]{2})+/g;

function inLatin1(text: string): string {
  return text.replace(NOT_ASCII, (signs) => Buffer.from(signs, "utf8").toString("latin1"));
}

function inWindows1252(text: string): string {
  return inLatin1(text).replace(/[\u0080-\u009f]/g, (unit) => PUNCTUATION.charAt(unit.charCodeAt(0) - 0x80));
}

/** The text whose bytes windows-1252 shows; what is no such text stays. */
function fromWindows1252(text: string): string {
  return text.replace(/[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u2122]{1,3}/g, (signs) => {
    const bytes = Array.from(signs, (sign) =>
      PUNCTUATION.includes(sign) ? 0x80 + PUNCTUATION.indexOf(sign) : sign.charCodeAt(0),
    );
    const length = (bytes[0] ?? 0) >= 0xf0 ? 4 : (bytes[0] ?? 0) >= 0xe0 ? 3 : 2;
    const decoded = Buffer.from(bytes.slice(0, length)).toString("utf8");
    return decoded.includes("\ufffd") ? signs : decoded + signs.slice(length);
  });
}

function escaped(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function unescaped(text: string): string {
  return text.replace(/\\u([\da-f]{4})|\\(["'\\])|(?:\\r)?\\n/g, (_, number?: string, sign = " ") =>
    number ? String.fromCharCode(Number.parseInt(number, 16)) : sign,
  );
}

function inNumbers(text: string): string {
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function inBytes(text: string): string {
  return text.replace(NOT_ASCII, (signs) =>
    Array.from(Buffer.from(signs, "utf8"), (byte) => `\\x${byte.toString(16)}`).join(""),
  );
}

function fromBytes(text: string): string {
  return text.replace(BYTES, (run) => Buffer.from(run.replaceAll("\\x", ""), "hex").toString("utf8"));
}

/** A string as Python prints it between single marks. */
function quoted(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'").replaceAll("\n", "\\n")}'`;
}

const REFERENCES: readonly (readonly [string, string])[] = [
  ["&", "&amp;"],
  ['"', "&quot;"],
  ["“", "&ldquo;"],
  ["”", "&#8221;"],
  ["’", "&#x2019;"],
  ["–", "&ndash;"],
  ["—", "&#151;"],
];

function inReferences(text: string): string {
  return REFERENCES.reduce((all, [sign, reference]) => all.replaceAll(sign, reference), text);
}

function fromReferences(text: string): string {
  return REFERENCES.reduceRight((all, [sign, reference]) => all.replaceAll(reference, sign), text);
}

const MARKS = /["“”„‘’]/g;

function withoutMarks(text: string): string {
  return text.replace(/["“”„‘’?\ufffd]/g, "");
}

/** Every third pair of words with capitals a link, the next in bold; lists and titles keep their words. */
function inMarkdown(page: string): string {
  let pairs = 0;
  return page.replace(/(?<![\p{L}(["“])\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?!\p{L})/gu, (words) => {
    pairs++;
    if (pairs % 3 === 1) return `[${words}](#catatan-${pairs})`;
    return pairs % 3 === 2 ? `**${words}**` : words;
  });
}

/** The paragraphs of such a page hold what stands between its lines. */
const isWrapped = (name: string): boolean => name.includes("/hard-wrapped");

/** Of few words. */
const isShort = (name: string): boolean => name.includes("/short");

/** The same page in other blanks and line ends, and as dumps damage it. */
export const PRINTINGS: Readonly<Record<string, Printing>> = {
  "no-break blanks": { print: (page) => page.replaceAll(" ", "\u00a0") },
  "a byte-order mark and carriage returns": { print: (page) => `\ufeff${page.replace(/\r?\n/g, "\r\n")}` },
  "marks without width": {
    print: (page) =>
      page.replace(/(?<=\s|^)(?=\S)|(?<=\S)(?=\s)/gu, "\u200b").replace(/(?<=\p{L}{3})(?=\p{L}{3})/gu, "\u00ad"),
  },
  "blank lines between all lines": { print: (page) => page.replace(/\r?\n/g, "\n\n") },
  "double blanks": { print: (page) => page.replaceAll(" ", "  "), isOther: (name) => isWrapped(name) || isShort(name) },
  "separators of lines": { print: (page) => page.replaceAll("\n", "\u2028") },
  "next lines": { print: (page) => page.replaceAll("\n", "\u0085") },
  "UTF-8 as windows-1252": { print: inWindows1252, read: fromWindows1252 },
  "UTF-8 as Latin 1": { print: inLatin1, read: fromWindows1252 },
  "UTF-8 as windows-1252, twice": {
    print: (page) => inWindows1252(inWindows1252(page)),
    read: (text) => fromWindows1252(fromWindows1252(text)),
  },
  "UTF-8 as windows-1252 without the bytes that it leaves undefined": {
    print: (page) => inWindows1252(page).replaceAll("\u009d", ""),
    read: (text) => fromWindows1252(text.replace(/â€(?![\u0080-\u00bf\u0152-\u2122])/g, "â€\u009d")),
    isOther: (name) => /^(?:cs|pl|ru|tr|vi)/.test(name), // such bytes are lost of their letters too
  },
  references: { print: inReferences, read: fromReferences },
  "references of references": {
    print: (page) => inReferences(inReferences(page)),
    read: (text) => fromReferences(fromReferences(text)),
  },
  "U+FFFD for marks": { print: (page) => page.replace(MARKS, "\ufffd"), blur: withoutMarks },
  "question marks for marks": { print: (page) => page.replace(MARKS, "?"), blur: withoutMarks },
  Markdown: {
    print: inMarkdown,
    read: (text) => text.replace(/\[(?=\p{Lu})|\]\(#catatan-\d+\)|\*\*/gu, ""),
    isOther: (name) => isWrapped(name) || name.includes("/markdown"),
  },
  "a string of JSON": { print: JSON.stringify, read: unescaped },
  "a string of JSON in ASCII": { print: (page) => inNumbers(JSON.stringify(page)), read: unescaped },
  "line ends and marks as escapes": { print: escaped, read: unescaped },
  "line ends as escapes": { print: (page) => page.replaceAll("\n", "\\r\\n"), read: unescaped },
  "bytes of Python": { print: (page) => inBytes(`b${quoted(page)}`), read: (text) => fromBytes(unescaped(text)) },
  "a list of lines": {
    print: (page) => `[${page.split("\n").map(quoted).join(", ")}]`,
    read: unescaped,
    isOther: isWrapped,
  },
  "a list of JSON on lines": {
    print: (page) => JSON.stringify(page.split("\n"), null, 2),
    read: unescaped,
    isOther: isWrapped,
  },
};
