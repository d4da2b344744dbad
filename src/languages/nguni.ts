/** What isiZulu and isiXhosa pages share: words glued to names, and the English furniture of their publishers. Written from knowledge of the languages. */

/** Noun-class prefixes, "and", "of" and the like before a name: "uRudi", "noRudi", "weKaya FC". Locatives ("eThekwini", "kwaZulu") belong to the name. */
export const PREFIXES: readonly string[] = ["u", "i", "o", "ii", "oo", "ku", "kwi", "ngu", "yi", "ngo", "nge", "ngoo", "no", "ne", "na", "noo", "nee", "ka", "kuka", "zika", "sika", "lika", "yika", "bakwa", "wakwa", "yakwa", "we", "ye", "le", "se", "ze", "be", "lwe", "kwe", "bwe", "wo", "yo", "lo", "so", "zo", "bo", "lwo", "ko", "njengo", "weze", "wezo", "wezoku", "woku", "leze", "lezo", "yeze"];
/** Of those, the ones that open a subject or an object. */
export const ARTICLES: readonly string[] = ["u", "i", "o", "ii", "oo"];
/** "Of". */
export const LINKS: readonly string[] = ["ka", "kuka", "zika", "sika", "lika", "yika", "we", "ye", "le", "se", "ze", "be", "lwe", "kwe", "wo", "yo", "lo", "so", "zo", "bo", "lwo", "ko", "bakwa", "wakwa", "yakwa", "weze", "wezo", "wezoku", "woku", "leze", "lezo", "yeze"];
/** "To", "about", "with". */
export const CHANNELS: readonly string[] = ["ku", "kwi", "ngo", "nge", "ngoo", "no", "ne", "na", "noo", "nee", "njengo"];
/** "By". */
export const AGENTS: readonly string[] = ["ngu", "yi"];
