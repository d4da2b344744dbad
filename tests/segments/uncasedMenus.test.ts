import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract.js";

const TITLE = "港町で新しい桟橋が完成";
const STORY = [
  "港町の南の海岸で、新しい桟橋が今週完成した。工事には二年の歳月と多くの人の手がかかったという。",
  "桟橋は三つの学校の子どもたちが描いた絵で飾られている。市長は「町の宝になる」と述べた。",
  "完成を祝う式は来月の初めに開かれる予定で、漁師たちも船を出して参加することになっている。",
  "市は来年、もう一つの桟橋を北の海岸に造る計画を立てている。住民の意見を聞く会も開かれる。",
];
const MENU = [
  "社会",
  "政治",
  "経済",
  "国際",
  "スポーツ",
  "芸能",
  "くらし",
  "天気",
  "会社案内",
  "採用情報",
  "利用規約",
  "個人情報",
];
const FOOTER = ["このサイトの記事と写真の無断転載を禁じます。", "画像の権利は各社にあります。"];

function bodyOf(...lines: readonly string[]): string[] {
  return extract(lines.join("\n")).body.map(({ text }) => text);
}

describe("menus around a story in a script without capitals", () => {
  it("are no body, and neither are the few sentences beyond them", () => {
    const body = bodyOf(...MENU, TITLE, ...STORY, ...MENU, ...FOOTER);
    expect(body.filter((line) => line !== TITLE)).toEqual(STORY);
  });

  it("are told in Arabic as well", () => {
    const story = [
      "افتتحت بلدية المرفأ الجديد رصيفا طويلا على الشاطئ الجنوبي هذا الأسبوع بعد عامين من العمل المتواصل.",
      "وقال رئيس البلدية إن الرصيف سيخدم الصيادين وأهل المدينة كلها في السنوات المقبلة، وشكر العمال على صبرهم.",
      "ومن المقرر أن يقام حفل كبير في الشهر القادم تشارك فيه قوارب الصيادين من القرى المجاورة كلها.",
    ];
    const menu = ["الأخبار", "رياضة", "ثقافة", "اقتصاد", "صحة", "فن", "حال الطقس", "البرامج", "اتصل بنا", "من نحن"];
    const body = bodyOf(...menu, "رصيف جديد في المرفأ", ...story, ...menu);
    expect(body.filter((line) => menu.includes(line))).toEqual([]);
    expect(body.slice(-story.length)).toEqual(story);
  });

  it("inside a story part nothing off: what stands behind a long list of it stays", () => {
    const list = ["鉄の釘", "木の板", "太い縄", "白い布", "古い網", "赤い旗", "青い旗", "黒い石", "砂と水"];
    const rest = STORY.map((line) => `また、${line}`);
    expect(bodyOf(TITLE, ...STORY, ...list, ...rest)).toEqual(expect.arrayContaining([...STORY, ...rest]));
  });
});
