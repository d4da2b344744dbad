/** The file's style: a newspaper page, calm, in light and dark, narrow and on paper. */
import { SOURCE_COLORS } from "./tips.js";

/** Of each source: the colour of its name and lines, and of the ground under its words, in light and in dark. */
const SOURCE_TONES: readonly (readonly [ink: string, ground: string, darkInk: string, darkGround: string])[] = [
  ["#1c5796", "#dfeaf6", "#93bff2", "#1e3147"],
  ["#9a3f1a", "#f9e4d8", "#f2aa89", "#472819"],
  ["#2a6335", "#deeedd", "#97d1a0", "#1d3a24"],
  ["#832b6d", "#f5e1ef", "#e8a6d6", "#42233c"],
  ["#0d6166", "#d8eeed", "#85d3d3", "#133c3d"],
  ["#6f5200", "#f5eac4", "#e2c76f", "#3d3313"],
  ["#5641a0", "#e7e2f6", "#bdaef4", "#312952"],
  ["#9a2138", "#fadfe3", "#f4a0ad", "#4a222c"],
];

const tones = (ink: 0 | 2, ground: 1 | 3): string =>
  SOURCE_TONES.slice(0, SOURCE_COLORS)
    .map((tone, at) => `.c${at + 1} { --ink: ${tone[ink]}; --ground: ${tone[ground]} }`)
    .join("\n");

const COLORS = `
:root { color-scheme: light dark; --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; --serif: "Iowan Old Style", "Palatino Linotype", Palatino, Charter, "Source Serif 4", "Noto Serif", Georgia, serif; --paper: #fbf8f2; --page: #fffdf9; --text: #1e1b16; --soft: #635c50; --line: #ddd5c6; --strong: #1e1b16; --link: #1c5796 }
${tones(0, 1)}
@media (prefers-color-scheme: dark) {
:root { --paper: #161513; --page: #1c1b18; --text: #e9e4d9; --soft: #a49d90; --line: #3a362f; --strong: #c9c2b4; --link: #93bff2 }
${tones(2, 3)}
}`;

const FRAME = `
* { box-sizing: border-box }
html { font: 100%/1.5 var(--sans); -webkit-text-size-adjust: 100% }
body { margin: 0; background: var(--paper); color: var(--text) }
main { max-width: 78rem; margin: 0 auto; padding: 0 clamp(1rem, 3vw, 2.5rem) }
a { color: var(--link); text-underline-offset: .18em }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px }
small, .kind, caption, .bar, .facts, .key, .when, .counts { font-size: .8125rem; line-height: 1.45 }
.unseen, .sheet > .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
.batch .page { display: none }
.batch .page:target, .batch .page:has(:target) { display: block }
.page:target ~ #index, .page:has(:target) ~ #index { display: none }
main:not(.batch) .back { display: none }
.bar { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; align-items: baseline; padding: 1rem 0 .6rem; border-bottom: 3px double var(--strong); color: var(--soft) }
.bar .file { font-weight: 600; color: var(--text); overflow-wrap: anywhere }
.bar .counts { margin-inline-start: auto }
.spread { display: grid; grid-template-columns: minmax(0, 1fr) minmax(19rem, 25rem); gap: 0 clamp(1.5rem, 4vw, 3.5rem); padding-bottom: 2rem }
aside { border-inline-start: 1px solid var(--line); padding: 1.75rem 0 0 clamp(1rem, 2.2vw, 1.75rem) }
.key { max-width: 78rem; margin: 0 auto; padding: 1rem clamp(1rem, 3vw, 2.5rem) 2.5rem; color: var(--soft); display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; align-items: baseline }
.key > * { color: var(--text) }
.key > :first-child, .key .aside { color: var(--soft) }
.key .aside { margin: 0; font-size: inherit }`;

const SHEET = `
.sheet { max-width: 41rem; padding-top: 1.75rem; font: 1.125rem/1.62 var(--serif); overflow-wrap: break-word; hanging-punctuation: first }
.sheet > * { position: relative }
.sheet > p { margin: 0 0 1.05em; white-space: pre-line }
.headline { font-size: clamp(1.65rem, 1.2rem + 1.9vw, 2.4rem); line-height: 1.16; margin: 0 0 .55em; letter-spacing: -.012em; text-wrap: balance }
.subheading { font-size: 1.2rem; line-height: 1.3; margin: 1.6em 0 .5em }
.sheet > p.byline, .sheet > p.published { font: .875rem/1.5 var(--sans); color: var(--soft); margin-bottom: .3rem }
.sheet > :is(.byline, .published) + .body { margin-top: 1.5rem }
.sheet > p.item { padding-inline-start: 1.1em }
.sheet > p.item::before { content: "•"; position: absolute; inset-inline-start: 0; color: var(--soft) }
.sheet > p.embedded { border-inline-start: 3px solid var(--line); padding-inline-start: 1em }
.dateline { font-variant-caps: all-small-caps; letter-spacing: .05em; font-weight: 600 }
mark { color: inherit; background: none; border-radius: 2px }
.quote { background: var(--ground); padding-block: .1em; -webkit-box-decoration-break: clone; box-decoration-break: clone; border-bottom: 1.5px solid var(--ink) }
.statement { text-decoration: underline dotted 2px var(--ink); text-underline-offset: .28em }
.organization { text-decoration: underline solid 1px var(--soft); text-underline-offset: .16em }
:is(mark, .organization):target { outline: 2px solid var(--link); outline-offset: 3px }
:is(mark, .organization) { scroll-margin-block: 6rem }
.note { display: none; position: absolute; z-index: 2; inset-inline: 0; max-width: 26rem; margin-top: .35rem; padding: .6rem .85rem; background: var(--page); border: 1px solid var(--line); border-inline-start: 4px solid var(--ink); border-radius: 4px; box-shadow: 0 6px 22px rgb(0 0 0 / .16); font: .8125rem/1.45 var(--sans); letter-spacing: 0; text-align: start }
.note b { color: var(--ink) }
.note :is(b, span) { display: block }
mark:is(:hover:not(:has(mark:hover)), :focus) + .note, .note:hover { display: block }
.fold { margin: 1.15rem 0; padding: .15rem 0 .15rem .9rem; border-inline-start: 2px solid var(--line) }
.aside { font: .875rem/1.5 var(--sans); color: var(--soft); margin: .2rem 0; overflow-wrap: anywhere }
.fold summary { cursor: pointer; font: .875rem/1.5 var(--sans); color: var(--soft) }
.kind { font-family: var(--sans); font-size: .6875rem; letter-spacing: .06em; text-transform: uppercase; color: var(--soft); border: 1px solid var(--line); border-radius: 3px; padding: 0 .35em; margin-inline-end: .35em; white-space: nowrap }
.links { margin: 1.6rem 0; padding: .9rem 1.1rem 1rem; border-top: 1px solid var(--strong); border-bottom: 1px solid var(--line); font-size: 1rem; line-height: 1.45 }
.links h2 { font-size: 1.0625rem; margin: .35rem 0 .4rem }
.links ul { margin: 0; padding: 0; list-style: none }
.links li { padding: .3rem 0 }
.links li + li { border-top: 1px solid var(--line) }
.links small { color: var(--soft); display: block; font-family: var(--sans) }`;

const TABLES = `
table { border-collapse: collapse; width: 100%; margin: 0 0 2rem }
caption { text-align: start; font-weight: 700; letter-spacing: .01em; padding-bottom: .35rem; font-size: .9375rem }
th, td { text-align: start; vertical-align: top; padding: .45rem 0; border-bottom: 1px solid var(--line); font-weight: 400; font-size: .875rem; line-height: 1.45; overflow-wrap: anywhere }
thead th { font-size: .75rem; color: var(--soft); border-bottom: 1px solid var(--strong); padding-block: .15rem }
td + td, th + td, th + th { padding-inline-start: .75rem }
.words .source th { box-shadow: inset 4px 0 var(--ink); background: var(--ground); padding: .5rem .85rem }
.words .source b { color: var(--ink); display: block }
.words .role { display: block }
.words .source small { color: var(--text) }
.words td a { color: inherit; text-decoration-color: var(--line) }
.words td a:hover { text-decoration-color: var(--ink) }
.words q { quotes: "“" "”" }
td small, th small { display: block; color: var(--soft); font-size: .75rem }
.words { table-layout: fixed }
.words thead th + th { width: 6.6rem }
.when time { white-space: nowrap }
.when { font-variant-numeric: tabular-nums; color: var(--soft) }
.names th { width: 68% }
.names td a { padding-inline: .1rem }
.facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .2rem .9rem; margin: 0 0 2rem }
.facts dt { color: var(--soft) }
.facts dd { margin: 0; overflow-wrap: anywhere }
.none { color: var(--soft); font-size: .875rem; margin: 0 0 2rem }`;

const INDEX = `
.masthead { padding: 2.25rem 0 1rem; border-bottom: 3px double var(--strong); text-align: center; margin-bottom: 2rem }
.masthead h1 { font: 700 clamp(2rem, 1.4rem + 2.6vw, 3.1rem)/1.1 var(--serif); letter-spacing: -.015em; margin: 0 0 .5rem }
.masthead p { margin: 0; color: var(--soft) }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr)); gap: 0 3rem }
.chart th, .chart td { border: 0; padding-block: .2rem; vertical-align: middle }
.chart th { width: 46%; padding-inline-end: .75rem }
.chart td { padding-inline-start: 0 }
.chart .count { width: 3.2em; text-align: end; font-variant-numeric: tabular-nums; color: var(--soft) }
.chart svg { display: block; width: 100%; height: .8rem; background: none }
.chart rect { fill: var(--link) }
.chart + .chart rect { fill: var(--soft) }
search { display: block; margin: 0 0 .5rem }
search label { display: block; font-size: .875rem; margin-bottom: .3rem }
search label[hidden], search input[hidden] { display: none }
search input { font: inherit; width: 100%; padding: .55rem .75rem; color: var(--text); background: var(--page); border: 1px solid var(--soft); border-radius: 4px }
#hits { min-height: 1.4em; margin: .3rem 0; font-size: .875rem; color: var(--soft) }
#pages { list-style: none; margin: 0 0 2rem; padding: 0; border-top: 1px solid var(--strong) }
#pages li { padding: .6rem 0; border-bottom: 1px solid var(--line) }
#pages li[hidden] { display: none }
#pages a { font: 600 1.0625rem/1.35 var(--serif); color: var(--text); text-decoration-color: var(--line); overflow-wrap: anywhere }
#pages a.untitled { font-weight: 400; font-size: .9375rem }
#pages a:hover { text-decoration-color: currentColor }
#pages small { display: block; color: var(--soft); overflow-wrap: anywhere }`;

const NARROW = `
@media screen and (max-width: 56rem) {
.spread { grid-template-columns: minmax(0, 1fr) }
.sheet { max-width: none }
aside { border-inline-start: 0; border-top: 1px solid var(--strong); padding-inline-start: 0; margin-top: 1.5rem }
.bar .counts { margin-inline-start: 0 }
}`;

const PRINT = `
@media print {
:root { --paper: #fff; --page: #fff; --text: #000; --soft: #444; --line: #bbb; --strong: #000; --link: #000 }
${tones(0, 1)}
html { font-size: 10pt }
main { max-width: none; padding: 0 }
.back, search, .note { display: none !important }
.quote, .source th, .chart rect { -webkit-print-color-adjust: exact; print-color-adjust: exact }
.spread { display: block }
.sheet { max-width: none }
aside { border-inline-start: 0; border-top: 1px solid var(--strong); padding-inline-start: 0; margin-top: 1.5rem }
tr, li, .fold, .headline { break-inside: avoid }
.headline, .subheading, .links h2, caption, thead, tr.source { break-after: avoid }
p { orphans: 2; widows: 2 }
a { text-decoration: none }
}`;

/** All of it; a file bears it whole, and its security policy knows it by its hash. */
export const STYLE = [COLORS, FRAME, SHEET, TABLES, INDEX, NARROW, PRINT].join("\n");
