import { describe, expect, it } from "vitest";
import { said } from "./support.js";

function lastOf(paragraph: string): string {
  const last = said([paragraph], { code: "ms" }).at(-1);
  return `${last?.speaker} | ${last?.role}`;
}

describe("whole names in Malay", () => {
  it.each([
    [
      "Pengarah JAKIM Datuk Halim Suria bin Haji Melur berkata, air sudah surut.",
      "Halim Suria bin Haji Melur | Pengarah JAKIM",
    ],
    ["Nurul Melati binti Haji Suria, 45, berkata air sudah surut.", "Nurul Melati binti Haji Suria | null"],
    ["Pengarah JAKIM Letchumi a/p Raman berkata, air sudah surut.", "Letchumi a/p Raman | Pengarah JAKIM"],
    ["Wilson Nyabong ak Ijang, 68, berkata air sudah surut.", "Wilson Nyabong ak Ijang | null"],
    ["Nyanggau anak Belaja, 68, berkata air sudah surut.", "Nyanggau anak Belaja | null"],
  ])("hold whose child somebody is: %s", (paragraph, expected) => expect(lastOf(paragraph)).toBe(expected));

  it.each([
    ["Pengerusi PEKA, Puan Sri Melati Suria berkata, air sudah surut.", "Melati Suria | Pengerusi PEKA"],
    ["Datuk Wira Halim Suria berkata, air sudah surut.", "Halim Suria | null"],
    ["Dato’ Seri Halim Suria berkata, air sudah surut.", "Halim Suria | null"],
  ])("leave titles out: %s", (paragraph, expected) => expect(lastOf(paragraph)).toBe(expected));
});
