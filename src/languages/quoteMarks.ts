/** How the language marks speech, where that is not what every language does: straight, curly and angle marks in pairs. */
export interface QuoteMarks {
  /** Paragraphs of dialogue open with a dash, not with marks: "— Oui, dit-il." */
  readonly hasDialogueDash: boolean;
  /** Which of "«" and "»" open; both where printers differ. */
  readonly openingAngles: readonly string[];
  /** A speech of several paragraphs opens each of them with a mark and closes the last one only. */
  readonly reopensParagraphs: boolean;
}
