/** Places whose habits have broken programs: a dotless i, other digits, days that begin elsewhere, odd offsets. */
export const PLACES: readonly Readonly<Record<string, string>>[] = [
  { LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8", TZ: "Pacific/Kiritimati" },
  { LC_ALL: "ar_EG.UTF-8", LANG: "ar_EG.UTF-8", TZ: "America/St_Johns" },
  { LC_ALL: "C", LANG: "C", TZ: "Asia/Kathmandu" },
];
