import { describe, expect, it } from "vitest";
import type { DateMention } from "../../src/shapes.js";
import { addDays, dayResolver, isDay, mentionIn, weekdayOf, wholeDay } from "../../src/text/dates.js";

const BLANK: DateMention = {
  start: 0,
  end: 1,
  year: null,
  month: null,
  day: null,
  weekday: null,
  relative: null,
  hasTime: false,
};
const PAGE = "2024-05-15";
const [MONDAY, WEDNESDAY, THURSDAY] = [0, 2, 3];

function resolve(
  parts: Partial<DateMention>,
  pageDate: string | null,
  text = "",
  others: DateMention[] = [],
): string | null {
  return dayResolver(text, others, pageDate)({ ...BLANK, ...parts });
}

describe("the calendar", () => {
  it("knows weekdays", () => expect(weekdayOf(PAGE)).toBe(WEDNESDAY));
  it("counts over months", () => expect(addDays("2024-03-01", -1)).toBe("2024-02-29"));
  it("knows leap years", () =>
    expect([isDay(2024, 2, 29), isDay(2023, 2, 29), isDay(1900, 2, 29)]).toEqual([true, false, false]));
  it("lets an unknown year have 29 February", () => expect(isDay(null, 2, 29)).toBe(true));
  it("refuses what is no day", () =>
    expect([isDay(2024, 13, 1), isDay(2024, 4, 31), isDay(2024, 0, 1)]).toEqual([false, false, false]));
});

describe("whole dates", () => {
  it("are themselves", () => expect(resolve({ year: 2019, month: 10, day: 31 }, PAGE)).toBe("2019-10-31"));
  it("keep their digits where the weekday belies them", () =>
    expect(resolve({ year: 2024, month: 5, day: 14, weekday: MONDAY }, PAGE)).toBe("2024-05-14"));
  it("take the page's year where it alone fits the weekday", () =>
    expect(resolve({ year: 2024, month: 1, day: 8, weekday: WEDNESDAY }, "2025-01-09")).toBe("2025-01-08"));
  it("of a year that cannot be are null", () => expect(resolve({ year: 3020, month: 11, day: 12 }, null)).toBeNull());
  it("of a year that cannot be are mended by weekday and page", () =>
    expect(resolve({ year: 3020, month: 11, day: 12, weekday: THURSDAY }, "2020-11-14")).toBe("2020-11-12"));
});

describe("a day and a month", () => {
  it("take the page's year", () => expect(resolve({ month: 5, day: 13 }, PAGE)).toBe("2024-05-13"));
  it("lie in the year before where that is nearer", () =>
    expect(resolve({ month: 12, day: 28 }, "2024-01-03")).toBe("2023-12-28"));
  it("lie in the year that the weekday fits", () =>
    expect(resolve({ month: 5, day: 13, weekday: MONDAY }, "2025-01-02")).toBe("2024-05-13"));
  it("take the year of the page's whole dates", () =>
    expect(resolve({ month: 5, day: 13 }, null, "", [{ ...BLANK, year: 2023, month: 5, day: 1 }])).toBe("2023-05-13"));
  it("take the one printed year on which the weekday fits", () =>
    expect(resolve({ month: 5, day: 13, weekday: MONDAY }, null, "antara 2023 dan 2024.")).toBe("2024-05-13"));
  it("stay open where two printed years fit", () =>
    expect(resolve({ month: 5, day: 13, weekday: MONDAY }, null, "antara 2019 dan 2024")).toBeNull());
  it("stay open where several years are printed and no weekday", () =>
    expect(resolve({ month: 5, day: 13 }, null, "antara 2023 dan 2024")).toBeNull());
  it("stay open where the one year printed is no date's and no weekday tells that it fits", () =>
    expect(resolve({ month: 8, day: 12 }, null, "Paip itu bocor sejak 2019.")).toBeNull());
  it("take the page's own year whatever its text prints", () =>
    expect(resolve({ month: 5, day: 13 }, PAGE, "Jembatan itu dibangun pada 1998.")).toBe("2024-05-13"));
  it("keep to the year of the page's whole dates", () =>
    expect(
      resolve({ month: 5, day: 13, weekday: MONDAY }, null, "sejak 2019", [{ ...BLANK, year: 2023, month: 5, day: 1 }]),
    ).toBeNull());
  it("stay open where the page prints no year", () =>
    expect(resolve({ month: 5, day: 13, weekday: MONDAY }, null, "Rp2024.000")).toBeNull());
  it("never become 29 February of a common year", () =>
    expect(resolve({ month: 2, day: 29 }, "2023-03-02")).toBe("2024-02-29"));
});

describe("weekdays and relative words", () => {
  it("count back from the page", () => expect(resolve({ weekday: THURSDAY }, PAGE)).toBe("2024-05-09"));
  it("may name the page's own day", () => expect(resolve({ weekday: WEDNESDAY }, PAGE)).toBe(PAGE));
  it("count relative words", () => expect(resolve({ relative: -1 }, PAGE)).toBe("2024-05-14"));
  it("find the day of the month", () => expect(resolve({ weekday: MONDAY, day: 13 }, PAGE)).toBe("2024-05-13"));
  it("stay open where the day of the month belies the weekday", () =>
    expect(resolve({ weekday: MONDAY, day: 14 }, "2024-05-15")).not.toBe("2024-05-14"));
  it("stay open without the page's date", () =>
    expect([resolve({ weekday: MONDAY }, null, "2024"), resolve({ relative: 0 }, null, "2024")]).toEqual([null, null]));
});

describe("mentions in a span", () => {
  const partial = { ...BLANK, start: 3, end: 8, month: 5, day: 13 };
  const whole = { ...BLANK, start: 10, end: 20, year: 2024, month: 5, day: 13 };
  it("prefers whole dates", () => expect(mentionIn({ start: 0, end: 30 }, [partial, whole])).toBe(whole));
  it("takes what there is", () => expect(mentionIn({ start: 0, end: 9 }, [partial, whole])).toBe(partial));
  it("gives null where nothing stands", () => expect(mentionIn({ start: 21, end: 30 }, [partial, whole])).toBeNull());
  it("knows whole days", () => expect([wholeDay(whole), wholeDay(partial)]).toEqual(["2024-05-13", null]));
});
