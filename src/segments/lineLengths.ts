/** How many words a line of each kind has at most. */

/** Most words behind a label: "Penulis: …", "Foto: …". */
export const MOST_NAME_WORDS = 12;
/** A footer, or an insert that is told at length. */
export const MOST_FOOTER_WORDS = 80;
/** Longest line of an address, or of a menu's row. */
export const MOST_ADDRESS_WORDS = 32;

/** Most words of a button, a menu entry, a count. */
export const MOST_BUTTON_WORDS = 6;
