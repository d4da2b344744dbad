/** The slots for offices that nobody holds at once. No language needs them. */

/** What tells offices apart that nobody holds at once, for offices without a name: "Gubernur meminta" behind a mayor. */
export interface RivalWords {
  /** Who holds an office for a time: "plt". */
  readonly acting: readonly string[];
  /** First words of offices, or last ones where what describes stands before, those that are one office or may be held by one person in a group; the first group fits all others. */
  readonly apart: readonly (readonly string[])[];
  /** Offices of which a case or a scene has many: alone they are nobody's who is named without one ("hakim", "jaksa"); words for one of them in a group. */
  readonly many: readonly (readonly string[])[];
  /** Those of them that whoever holds one is always named with: "judge"; who was named without is another. */
  readonly sole: readonly string[];
  /** Words for who knows something, alone nobody's where the page names several of them: "analis", "pakar". */
  readonly experts: readonly string[];
}
