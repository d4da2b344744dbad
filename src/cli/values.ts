/** Values of flags, checked: counts, sizes, times, shards, limits of errors. */
import { UsageError } from "../errors.js";

/** Every `count`th page from the `index`th, counted from 0. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Failed pages up to which a run is good: a number, or a share of all pages. */
export interface ErrorLimit {
  readonly value: number;
  readonly unit: "pages" | "percent";
}

/** A whole number from 1. */
const COUNT = /^[1-9]\d{0,8}$/;
/** "10M", "500k", "2GB", "1048576". */
const SIZE = /^(?<number>\d{1,12}) ?(?<unit>[kmg]?)(?:i?b)?$/i;
const UNITS: Readonly<Record<string, number>> = { "": 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };
/** "30", "0.5". */
const SECONDS = /^\d{1,6}(?:\.\d{1,3})?$/;
/** "3/8". */
const SHARD = /^(?<index>\d{1,6})\/(?<count>\d{1,6})$/;
/** "10", "2.5%". */
const LIMIT = /^(?<value>\d{1,9}(?:\.\d{1,6})?)(?<percent>%?)$/;
const MILLISECONDS = 1000;

/** "4" → 4. */
export function countOf(flag: string, text: string): number {
  if (!COUNT.test(text))
    throw new UsageError(`--${flag} takes a whole number from 1, as in --${flag} 2; not "${text}"`);
  return Number(text);
}

/** "10M" → bytes. */
export function sizeOf(flag: string, text: string): number {
  const { number = "0", unit = "" } = SIZE.exec(text)?.groups ?? {};
  const size = Number(number) * (UNITS[unit.toLowerCase()] ?? 1);
  if (size < 1) throw new UsageError(`--${flag} takes a size, as in --${flag} 10M; not "${text}"`);
  return size;
}

/** "0.5" → milliseconds; null for null. */
export function secondsOf(text: string | null): number | null {
  if (text === null) return null;
  const time = SECONDS.test(text) ? Number(text) * MILLISECONDS : 0;
  if (time <= 0) throw new UsageError(`--timeout takes seconds, as in --timeout 30; not "${text}"`);
  return time;
}

/** "1/8" → the first of eight; null: all pages. */
export function shardOf(text: string | null): Shard {
  if (text === null) return { index: 0, count: 1 };
  const groups = SHARD.exec(text)?.groups;
  const index = Number(groups?.index ?? 0);
  const count = Number(groups?.count ?? 0);
  if (index < 1 || index > count)
    throw new UsageError(`--shard takes I/N with I from 1 to N, as in 1/8; not "${text}"`);
  return { index: index - 1, count };
}

/** "10" or "2%"; null: no failure is good. */
export function limitOf(text: string | null): ErrorLimit {
  const groups = LIMIT.exec(text ?? "0")?.groups;
  if (!groups) throw new UsageError(`--max-errors takes a number or a share, as in 10 or 2%; not "${text}"`);
  return { value: Number(groups.value), unit: groups.percent === "%" ? "percent" : "pages" };
}

/** Whether `failed` of `pages` stay within the limit. */
export function isWithin({ value, unit }: ErrorLimit, failed: number, pages: number): boolean {
  return unit === "pages" ? failed <= value : failed * 100 <= value * pages;
}
