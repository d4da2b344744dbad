import { describe, expect, it } from "vitest";
import { findDates } from "../../../src/entities/dates/dates.js";
import { languageOf } from "../../../src/languages/index.js";

/** "Rabu 23-10" style summary: text | year-month-day | weekday | relative | time. */
function summary(text: string, code: string): string[] {
  return findDates(text, languageOf(code)).map(({ start, end, year, month, day, weekday, relative, hasTime }) => {
    const parts = [text.slice(start, end), `${year ?? "?"}-${month ?? "?"}-${day ?? "?"}`];
    if (weekday !== null) parts.push(`weekday ${weekday}`);
    if (relative !== null) parts.push(`relative ${relative}`);
    if (hasTime) parts.push("time");
    return parts.join(" | ");
  });
}

const FOUND: Readonly<Record<string, readonly (readonly [text: string, ...expected: string[]])[]>> = {
  id: [
    ["kata Sutarjo, Senin (13/5/2024).", "Senin (13/5/2024) | 2024-5-13 | weekday 0"],
    ["ujar dia, Rabu (23/10).", "Rabu (23/10) | ?-10-23 | weekday 2"],
    ["di Jambi, Kamis (12/12/2024) malam.", "Kamis (12/12/2024) malam | 2024-12-12 | weekday 3"],
    ["pada Kamis malam (12/12/2024) itu", "Kamis malam (12/12/2024) | 2024-12-12 | weekday 3"],
    ["Senin, 13 Mei 2024 | 10:12 WIB", "Senin, 13 Mei 2024 | 10:12 WIB | 2024-5-13 | weekday 0 | time"],
    ["Minggu, 28 September 2025 – 20:58 WIB", "Minggu, 28 September 2025 – 20:58 WIB | 2025-9-28 | weekday 6 | time"],
    ["SELASA, 3 JUNI 2025 | 18:52 WIB |", "SELASA, 3 JUNI 2025 | 18:52 WIB | 2025-6-3 | weekday 1 | time"],
    ["(Rabu, 4/6)", "Rabu, 4/6 | ?-6-4 | weekday 2"],
    ["Selasa 3 Juni 2025 di Palu", "Selasa 3 Juni 2025 | 2025-6-3 | weekday 1"],
    ["sejak 13 Mei hingga kini", "13 Mei | ?-5-13"],
    ["Jumat , 17 February 2017, 13:16 WIB", "Jumat , 17 February 2017, 13:16 WIB | 2017-2-17 | weekday 4 | time"],
    ["may 3 orang, march 2017"],
    ["Kabar.co - 31/10/2019, 15:20 WIB", "31/10/2019, 15:20 WIB | 2019-10-31 | time"],
    ["2024-05-13T10:12:00+07:00", "2024-05-13T10:12:00+07:00 | 2024-5-13 | time"],
    ["2024-05-13 10:12:00", "2024-05-13 10:12:00 | 2024-5-13 | time"],
    ["13 Des 2017, 23:00 WIB", "13 Des 2017, 23:00 WIB | 2017-12-13 | time"],
    ["Senin (13/5/2024) pukul 10.00 WIB", "Senin (13/5/2024) pukul 10.00 WIB | 2024-5-13 | weekday 0 | time"],
    ["Jum'at (1/10), Jum’at (8/10)", "Jum'at (1/10) | ?-10-1 | weekday 4", "Jum’at (8/10) | ?-10-8 | weekday 4"],
    ["kemarin (25/12) di Palu", "kemarin (25/12) | ?-12-25 | relative -1"],
    ["Senin kemarin (13/5)", "Senin kemarin (13/5) | ?-5-13 | weekday 0 | relative -1"],
    ["hari ini, Selasa (14/5/2024).", "hari ini, Selasa (14/5/2024) | 2024-5-14 | weekday 1 | relative 0"],
    ["Hari ini hujan. Tadi malam tidak.", "Hari ini | ?-?-? | relative 0", "Tadi malam | ?-?-? | relative -1"],
    ["di Bandung, Sabtu.", "Sabtu | ?-?-? | weekday 5"],
    ["di Bandung, Minggu.", "Minggu | ?-?-? | weekday 6"],
    ["Binjai, Sumut, 15/9 (Kabar) - ", "15/9 | ?-9-15"],
    ["lagi 20/1/2026 05:10", "20/1/2026 05:10 | 2026-1-20 | time"],
    ["pada 3/1 lalu", "3/1 | ?-1-3"],
    ["Rabu (23/10/24)", "Rabu (23/10/24) | 2024-10-23 | weekday 2"],
    ["Rabu, 31 Desember 2025 pukul 7.05", "Rabu, 31 Desember 2025 pukul 7.05 | 2025-12-31 | weekday 2 | time"],
  ],
  ms: [
    ["KUALA TERANG 14 Feb. – Seramai", "14 Feb | ?-2-14"],
    ["IPOH 10 Mac (Berita)", "10 Mac | ?-3-10"],
    ["pada Isnin.", "Isnin | ?-?-? | weekday 0"],
    ["12 Ogos 2023, 3.15 petang", "12 Ogos 2023, 3.15 petang | 2023-8-12 | time"],
    ["berkata demikian semalam.", "semalam | ?-?-? | relative -1"],
    ["1hb Disember 2019", "1hb Disember 2019 | 2019-12-1"],
  ],
  en: [
    ["Apr 28 20232:23 PM EDT", "Apr 28 20232:23 PM | 2023-4-28 | time"],
    ["Apr 28 202323 boats", "Apr 28 | ?-4-28"],
    ["on May 13, 2024, in", "May 13, 2024 | 2024-5-13"],
    ["13 May 2024", "13 May 2024 | 2024-5-13"],
    ["Monday, May 13, 2024 at 3:05 p.m. EDT", "Monday, May 13, 2024 at 3:05 p.m. | 2024-5-13 | weekday 0 | time"],
    ["said on Monday that", "Monday | ?-?-? | weekday 0"],
    ["said yesterday", "yesterday | ?-?-? | relative -1"],
    ["5/13/2024", "5/13/2024 | 2024-5-13"],
    ["13/5/2024", "13/5/2024 | 2024-5-13"],
    ["on Sept. 3 and the 4th of July", "Sept. 3 | ?-9-3", "4th of July | ?-7-4"],
    ["June 1st, 2021", "June 1st, 2021 | 2021-6-1"],
    ["Sat, 3 Feb 2024 10:00 GMT", "Sat, 3 Feb 2024 10:00 GMT | 2024-2-3 | weekday 5 | time"],
    ["10:30 AM, March 3, 2022", "10:30 AM, March 3, 2022 | 2022-3-3 | time"],
  ],
  es: [
    ["dijo el 3 de mayo de 2024", "3 de mayo de 2024 | 2024-5-3"],
    ["este lunes 13 de mayo", "lunes 13 de mayo | ?-5-13 | weekday 0"],
    ["13/05/2024 a las 10:12 horas", "13/05/2024 a las 10:12 horas | 2024-5-13 | time"],
    ["el martes. Hoy y ayer", "martes | ?-?-? | weekday 1", "Hoy | ?-?-? | relative 0", "ayer | ?-?-? | relative -1"],
    ["15 may 2024 - 18:30h", "15 may 2024 - 18:30h | 2024-5-15 | time"],
  ],
  pt: [
    ["nesta segunda-feira (13)", "segunda-feira (13) | ?-?-13 | weekday 0"],
    ["na terça (14), disse", "terça (14) | ?-?-14 | weekday 1"],
    ["em 3 de maio de 2024, às 10h30", "3 de maio de 2024, às 10h30 | 2024-5-3 | time"],
    ["disse ontem", "ontem | ?-?-? | relative -1"],
    ["quarta-feira, 15/05/2024", "quarta-feira, 15/05/2024 | 2024-5-15 | weekday 2"],
  ],
  fr: [
    ["le 3 mai 2024", "3 mai 2024 | 2024-5-3"],
    ["le 1er juin", "1er juin | ?-6-1"],
    ["Publié le lundi 13 mai 2024 à 10h12", "lundi 13 mai 2024 à 10h12 | 2024-5-13 | weekday 0 | time"],
    ["mercredi matin et hier soir", "mercredi matin | ?-?-? | weekday 2", "hier soir | ?-?-? | relative -1"],
    ["aujourd’hui", "aujourd’hui | ?-?-? | relative 0"],
  ],
  de: [
    ["am 3. Mai 2024", "3. Mai 2024 | 2024-5-3"],
    ["Stand: 13.05.2024, 10:12 Uhr", "13.05.2024, 10:12 Uhr | 2024-5-13 | time"],
    ["Montag, den 13. Mai", "Montag, den 13. Mai | ?-5-13 | weekday 0"],
    ["sagte er am Dienstagabend und gestern", "Dienstagabend | ?-?-? | weekday 1", "gestern | ?-?-? | relative -1"],
    ["Mo, 13.05.2024", "Mo, 13.05.2024 | 2024-5-13 | weekday 0"],
  ],
  nl: [
    ["op 3 mei 2024 om 10.12 uur", "3 mei 2024 om 10.12 uur | 2024-5-3 | time"],
    ["zei hij maandagavond", "maandagavond | ?-?-? | weekday 0"],
    ["ma 13 mei 2024", "13 mei 2024 | 2024-5-13"],
  ],
  it: [
    ["il 3 maggio 2024 alle 10.12", "3 maggio 2024 alle 10.12 | 2024-5-3 | time"],
    ["lunedì 13 maggio", "lunedì 13 maggio | ?-5-13 | weekday 0"],
    ["ieri sera e martedì", "ieri sera | ?-?-? | relative -1", "martedì | ?-?-? | weekday 1"],
  ],
  tr: [
    ["13 Mayıs 2024 Pazartesi 10:12", "13 Mayıs 2024 Pazartesi 10:12 | 2024-5-13 | weekday 0 | time"],
    ["3 Mayıs'ta", "3 Mayıs | ?-5-3"],
    ["Pazartesi günü ve dün", "Pazartesi | ?-?-? | weekday 0", "dün | ?-?-? | relative -1"],
    ["13.05.2024 - 10:12", "13.05.2024 - 10:12 | 2024-5-13 | time"],
  ],
  vi: [
    ["ngày 13/5/2024", "13/5/2024 | 2024-5-13"],
    ["Chiều 13/5, ông nói", "13/5 | ?-5-13"],
    ["ngày 13 tháng 5 năm 2024", "13 tháng 5 năm 2024 | 2024-5-13"],
    ["Thứ hai, 13/5/2024, 10:12 (GMT+7)", "Thứ hai, 13/5/2024, 10:12 (GMT+7) | 2024-5-13 | weekday 0 | time"],
    ["12 tháng 12, sáng nay", "12 tháng 12 | ?-12-12", "sáng nay | ?-?-? | relative 0"],
  ],
  ru: [
    ["3 мая 2024 года", "3 мая 2024 | 2024-5-3"],
    ["13 мая в 10:12 мск", "13 мая в 10:12 мск | ?-5-13 | time"],
    ["в среду и накануне", "среду | ?-?-? | weekday 2", "накануне | ?-?-? | relative -1"],
    ["13.05.2024, 10:12", "13.05.2024, 10:12 | 2024-5-13 | time"],
  ],
  cs: [
    ["3. května 2024 v 10:12", "3. května 2024 v 10:12 | 2024-5-3 | time"],
    ["13. 5. 2024", "13. 5. 2024 | 2024-5-13"],
    ["v pondělí a včera", "pondělí | ?-?-? | weekday 0", "včera | ?-?-? | relative -1"],
  ],
  und: [
    ["2024年5月13日", "2024年5月13日 | 2024-5-13"],
    ["5月13日", "5月13日 | ?-5-13"],
    ["2024년 5월 13일", "2024년 5월 13일 | 2024-5-13"],
    ["03.05.2024 18:20", "03.05.2024 18:20 | 2024-5-3 | time"],
    ["13. 5. 2024", "13. 5. 2024 | 2024-5-13"],
  ],
};

const NOT_FOUND: Readonly<Record<string, readonly string[]>> = {
  id: [
    "Minggu depan mereka berlatih.",
    "Senin depan mereka berlatih.",
    "setiap Senin",
    "di Pasar Minggu, Jakarta",
    "tiga minggu lagi",
    "tanggal 32/13",
    "(30/2)",
    "Tahun 2024 ada 13 orang",
    "skor 2-1, 3/4 bagian, dan (1/2)",
    "buka 24/7 (setiap hari)",
    "https://kabar.example/2024/05/13/cerita",
    "nomor 021-555-2024 dan 192.168.1.10",
    "Pasal 13 ayat 5",
    "Mei 2024",
    "harga naik 5.20 persen pada 10.30",
  ],
  ms: ["Dia mac bersama 10 orang", "300 jun"],
  en: [
    "They may 13 times",
    "march 3 miles",
    "He sat 5 hours in the sun",
    "next Monday",
    "1/2 cup",
    "version 1.2.24",
    "Mon ami",
  ],
};

describe.each(Object.entries(FOUND))("dates in %s", (code, cases) => {
  it.each(cases)("finds those of %s", (text, ...expected) => {
    expect(summary(text, code)).toEqual(expected);
  });
});

describe.each(Object.entries(NOT_FOUND))("no dates in %s", (code, texts) => {
  it.each(texts)("%s", (text) => {
    expect(summary(text, code)).toEqual([]);
  });
});
