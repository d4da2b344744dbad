import { describe, expect, it } from "vitest";
import { decode } from "../../src/page/decode.js";

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...Buffer.from(part, "latin1")] : part)));

describe("decode", () => {
  it.each<[string, Uint8Array, string, string]>([
    ["UTF-8", Buffer.from("café"), "café", "utf-8"],
    ["UTF-8 with a mark", Buffer.from("\ufeffcafé"), "café", "utf-8"],
    ["UTF-16 with a mark", Buffer.from("\ufeffcafé", "utf16le"), "café", "utf-16le"],
    ["UTF-16 without a mark", Buffer.from("berita hari ini", "utf16le"), "berita hari ini", "utf-16le"],
    ["UTF-16 big endian", bytes([0xfe, 0xff, 0, 0x61, 0, 0x62]), "ab", "utf-16be"],
    [
      "a declared character set",
      bytes("<meta charset=iso-8859-2><p>", [0xb1]),
      "<meta charset=iso-8859-2><p>ą",
      "iso-8859-2",
    ],
    [
      "an older declaration",
      bytes('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">', [0xd0]),
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">Р',
      "windows-1251",
    ],
    [
      "a declaration behind a long script",
      bytes(`<script>${" ".repeat(3_000)}</script><meta charset=shift_jis>`, [0x83, 0x41]),
      `<script>${" ".repeat(3_000)}</script><meta charset=shift_jis>ア`,
      "shift_jis",
    ],
    ["UTF-8 whatever is declared", Buffer.from("<meta charset=iso-8859-1>é"), "<meta charset=iso-8859-1>é", "utf-8"],
    ["no declaration", bytes("caf", [0xe9], " ", [0x93], "ya", [0x94]), "café “ya”", "windows-1252"],
    [
      "UTF-8 cut inside a letter",
      bytes([...Buffer.from("“dia” — café é")], [0xe2, 0x80]),
      "“dia” — café é\ufffd",
      "utf-8",
    ],
    [
      "a declaration that nobody knows",
      bytes("<meta charset=utf-99>", [0xe9]),
      "<meta charset=utf-99>é",
      "windows-1252",
    ],
    ["nothing", bytes(), "", "utf-8"],
    ["a name that a magic word opens", bytes("BZhang menang."), "BZhang menang.", "utf-8"],
  ])("reads %s", (_, source, text, encoding) => {
    expect(decode(source)).toEqual({ text, encoding });
  });

  it.each<[string, Uint8Array]>([
    ["a PDF", bytes("%PDF-1.7\n")],
    ["a picture", bytes([0x89], "PNG\r\n")],
    ["an archive", bytes("PK", [3, 4])],
    ["a program", bytes([0x7f], "ELF", [0, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0])],
    [
      "bytes that are as often a control as another",
      bytes(Array.from({ length: 512 }, (_, at) => ((at * 37) % 255) + 1)),
    ],
  ])("refuses %s", (_, source) => {
    expect(() => decode(source)).toThrow(expect.objectContaining({ code: "BINARY" }));
  });
  it.each<[string, Uint8Array]>([
    ["PDF", bytes("%PDF-1.7\n")],
    ["gzip", bytes([0x1f, 0x8b, 8, 0])],
    ["unpack it first", bytes("BZh91AY")],
    ["--from parquet", bytes("PAR1", [0x15, 4])],
  ])("says %s of what it refuses", (word, source) => {
    expect(() => decode(source)).toThrow(word);
  });
  it("reads a page with a control here and there", () => {
    expect(decode(bytes("Hujan.", [0x1a])).text).toBe("Hujan.\u001a");
    expect(decode(bytes("Hujan turun sejak pagi.", [0x01], " Warga senang.", [0x1b], "[0m\n")).encoding).toBe("utf-8");
  });
});
