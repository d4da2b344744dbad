/** Addresses that stand for a name: "KOMPAS.com", "REPUBLIKA.CO.ID". */
const DOMAIN = /^[\p{L}\d-]{2,}(?:\.(?:com|co|id|net|org|tv|news|my|info))+$/iu;

/** Whether a word is the address of a site, without "www" and path. Without a stop it is none: most words are told by one look. */
export function isDomain(word: string): boolean {
  return word.includes(".") && DOMAIN.test(word);
}
