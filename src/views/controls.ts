/** Characters of a page that steer a terminal or turn the direction of text, made visible and harmless. */

/**
 * Controls (C0 and C1 but for tab and line ends, DEL; a lone carriage return, which writes over its line), and the characters that embed, override or isolate a direction
 * of text, with the separators that some programs take for line ends. The marks that only hint at a direction
 * (U+200E, U+200F, U+061C) and the joiners stay: Arabic and Persian are spelled with them.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const STEERING = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]|\r(?!\n)/g;

/** U+2400 "␀": the pictures of the C0 controls follow in their order. */
const PICTURES = 0x2400;
const LAST_C0 = 0x1f;
const DELETE = 0x7f;
const DELETE_PICTURE = "\u2421";

/** The steering characters of `text`, each replaced by what `show` makes of it. */
export function replaceControls(text: string, show: (character: string) => string): string {
  return text.replace(STEERING, show);
}

/** A control as a reader sees it: "␛" for escape, "‹U+202E›" for an override. */
export function pictureOf(control: string): string {
  const code = control.charCodeAt(0);
  if (code <= LAST_C0) return String.fromCharCode(PICTURES + code);
  if (code === DELETE) return DELETE_PICTURE;
  return `‹U+${code.toString(16).toUpperCase().padStart(4, "0")}›`;
}

/** `text` on one line, safe to print on a terminal: white space becomes single spaces, controls become pictures. */
export function oneLine(text: string): string {
  return replaceControls(text.replace(/\s+/g, " ").trim(), pictureOf);
}
