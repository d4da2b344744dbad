/** Whether V8 makes fast what runs often: a small page is read before that pays. */
import { setFlagsFromString } from "node:v8";

/** Nothing is made fast that runs once. What V8 compiled under other flags than this it sets aside. */
export function sparePreparation(): void {
  setFlagsFromString("--no-opt");
}

/** Code of a larger page, or of many, is worth its compiling. */
export function prepareForMore(): void {
  setFlagsFromString("--opt");
}
