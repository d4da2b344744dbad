/** UTF-16 units of the signs that are told apart one by one; src/text/classes.ts tells the rest by kind. */

export const TAB = 0x09;
/** The end of a line. */
export const LINE_END = 0x0a;
export const CARRIAGE_RETURN = 0x0d;
/** " " */
export const BLANK = 0x20;
/** "!" */
export const EXCLAMATION = 0x21;
/** '"' */
export const DOUBLE_MARK = 0x22;
/** "'", which also closes quotes. */
export const APOSTROPHE = 0x27;
/** "," */
export const COMMA = 0x2c;
/** "-" */
export const HYPHEN = 0x2d;
/** "." */
export const FULL_STOP = 0x2e;
/** "0" */
export const ZERO = 0x30;
/** "9" */
export const NINE = 0x39;
/** ":" */
export const COLON = 0x3a;
/** "?" */
export const QUESTION = 0x3f;
/** "A" */
export const CAPITAL_A = 0x41;
/** "Z" */
export const CAPITAL_Z = 0x5a;
/** "\\" */
export const BACKSLASH = 0x5c;
/** "a" */
export const SMALL_A = 0x61;
/** "z" */
export const SMALL_Z = 0x7a;
/** "©" */
export const COPYRIGHT = 0xa9;
/** "–" */
export const EN_DASH = 0x2013;
/** "—" */
export const EM_DASH = 0x2014;
/** "’" */
export const CURLY_APOSTROPHE = 0x2019;
