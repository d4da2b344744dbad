/** What the library says to callers whom no types hold back. */
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { extract, UsageError } from "../src/index.js";

const page = '"Hujan turun sejak pagi," kata Surti Lamo.';

describe("extract", () => {
  it.each([undefined, null, 5, {}, ["a"], new ArrayBuffer(8), new Uint16Array(3), Promise.resolve(page)])(
    "takes no %o for a page",
    (source) => {
      expect(() => extract(source as unknown as string)).toThrow(UsageError);
      expect(() => extract(source as unknown as string)).toThrow("a page is a string or a Uint8Array");
    },
  );
  it("knows no format but text and html", () => {
    expect(() => extract(page, { format: "pdf" as "html" })).toThrow(UsageError);
    expect(extract(page, { format: null }).source.format).toBe("text");
  });
  it("reads buffers, and bytes that another realm made", () => {
    const foreign = runInNewContext("new Uint8Array(bytes)", { bytes: [...Buffer.from(page)] }) as Uint8Array;
    expect(foreign instanceof Uint8Array).toBe(false);
    expect(extract(foreign)).toEqual(extract(Buffer.from(page)));
  });
});
