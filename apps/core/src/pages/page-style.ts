import { createHash } from 'node:crypto';
import { wheelColours } from '@ventanilla/mgi';

/** The colours are those of the dashboard; sizes are for a phone first. Written with logical sides, so that it turns round by itself. */
const SCREEN = `
:root { color-scheme: light dark; --ground: #f6f2eb; --paper: #fffdfa; --line: #ded7cb; --ink: #1d2422; --soft: #55605c;
  --strong: #0b5d5b; --on-strong: #ffffff; --strong-soft: #dfeeeb; --attention: #7a4f00; --attention-soft: #fbeccb;
  --danger: #a8201a; --on-danger: #ffffff; --danger-soft: #fae5e2; }
@media (prefers-color-scheme: dark) { :root { --ground: #151917; --paper: #1e2422; --line: #3a423f; --ink: #eeeae3; --soft: #b0b9b5;
  --strong: #74cbc5; --on-strong: #06302f; --strong-soft: #1c3f3e; --attention: #f0c36a; --attention-soft: #453514;
  --danger: #ff9d94; --on-danger: #3d0b08; --danger-soft: #4a2320; } }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--ground); color: var(--ink); overflow-wrap: break-word;
  font: 1.05rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Ubuntu, "Helvetica Neue", Arial, sans-serif; }
.in { max-width: 62rem; margin: 0 auto; padding-inline: 1rem; }
a { color: var(--strong); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--strong); outline-offset: 2px; border-radius: 4px; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: .75rem 0 .5rem; text-wrap: balance; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 2rem 0 .75rem; }
h3 { font-size: 1.08rem; line-height: 1.35; margin: 0 0 .35rem; }
p { margin: .5rem 0; max-width: 42rem; }
ul, ol { padding-inline-start: 1.3rem; max-width: 42rem; }
.soft { color: var(--soft); }
.small { font-size: .92rem; }
.lead { font-size: 1.12rem; }
.skip { position: absolute; inset-inline-start: -999px; }
.skip:focus { inset-inline-start: 1rem; top: .5rem; background: var(--paper); padding: .75rem 1rem; z-index: 1; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.top { background: var(--strong); color: var(--on-strong); }
.top .in { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0 1.5rem; padding-block: .35rem; }
.top a { color: inherit; text-decoration: none; display: inline-flex; align-items: center; min-height: 44px; }
.top a:hover { text-decoration: underline; }
.top :focus-visible { outline-color: currentColor; }
.brand { font-weight: 700; font-size: 1.1rem; }
.languages ul, .sections ul { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; max-width: none; }
.languages ul { gap: 0 1.1rem; }
.languages [aria-current] { font-weight: 700; text-decoration: underline; text-underline-offset: .3em; text-decoration-thickness: 2px; }
.sections { background: var(--paper); border-bottom: 1px solid var(--line); }
.sections ul { gap: 0 1.2rem; }
.sections a { display: inline-flex; align-items: center; min-height: 44px; text-decoration: none; font-weight: 600; border-bottom: 3px solid transparent; }
.sections a:hover { border-color: var(--line); }
.sections [aria-current] { border-color: var(--strong); }
main { padding-block: .75rem 3rem; }
.crumbs { font-size: .92rem; }
.crumbs ol { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0 .5rem; max-width: none; }
.crumbs li { display: flex; align-items: center; min-width: 0; }
.crumbs li + li::before { content: "/"; color: var(--soft); margin-inline-end: .5rem; }
.crumbs a { display: inline-flex; align-items: center; min-height: 44px; }
.cards { list-style: none; margin: 0; padding: 0; display: grid; gap: .75rem; max-width: none; }
@media (min-width: 44rem) { .cards { grid-template-columns: repeat(auto-fill, minmax(19rem, 1fr)); } h1 { font-size: 2.1rem; } }
.card { background: var(--paper); border: 1px solid var(--line); border-radius: 10px; padding: 1rem; }
.card p { margin: .25rem 0 0; }
a.card { display: block; text-decoration: none; min-height: 44px; }
a.card:hover { border-color: var(--strong); }
a.card span:not(.swatch) { color: var(--soft); display: block; font-size: .92rem; }
a.card b { font-size: 1.05rem; }
.danger, .attention { --tone: var(--danger); background: var(--danger-soft); border: 1px solid var(--tone); border-radius: 12px; padding: 1rem; margin: 1rem 0; }
.attention { --tone: var(--attention); background: var(--attention-soft); }
.danger h2, .attention h2 { margin: 0 0 .75rem; color: var(--tone); }
.warnings { list-style: none; margin: 1rem 0; padding: 0; max-width: none; }
.warnings li { margin: .5rem 0; padding-block: .25rem; }
.warnings a { color: var(--tone); }
.danger .cards { gap: .5rem; }
.call { display: flex; align-items: center; gap: .75rem; min-height: 56px; padding: .5rem .9rem; border-radius: 10px; text-decoration: none;
  background: var(--danger); color: var(--on-danger); line-height: 1.25; }
.call.calm { flex-wrap: wrap; gap: 0 .75rem; background: var(--strong); color: var(--on-strong); }
.call b { font-size: 1.35rem; white-space: nowrap; }
.call:hover { text-decoration: underline; }
.call:focus-visible { outline-color: var(--ink); }
.button { display: inline-flex; align-items: center; min-height: 48px; padding: .4rem 1.1rem; border-radius: 10px; text-decoration: none; font-weight: 650;
  background: var(--strong); color: var(--on-strong); border: 1px solid var(--strong); }
.button.second { background: transparent; color: var(--strong); }
.leaves { display: flex; flex-wrap: wrap; align-items: center; gap: .6rem 1rem; margin: 1.25rem 0; }
.buttons { display: flex; flex-wrap: wrap; gap: .6rem; margin: .75rem 0; }
p.note { margin: .75rem 0; }
.note { border-inline-start: 4px solid var(--strong); background: var(--strong-soft); padding: .6rem .9rem; border-radius: 0 8px 8px 0; max-width: 44rem; }
[dir=rtl] .note { border-radius: 8px 0 0 8px; }
.note.warn { border-color: var(--attention); background: var(--attention-soft); }
dl.facts { margin: 0; max-width: 46rem; }
dl.facts dt { color: var(--soft); font-size: .92rem; margin-top: .5rem; }
dl.facts dd { margin: 0; white-space: pre-line; }
@media (min-width: 44rem) { main > dl.wide > div { display: grid; grid-template-columns: 12rem 1fr; gap: 0 1.25rem; } main > dl.wide dt { margin: 0; padding-top: .5rem; }
  main > dl.wide dd { padding-top: .45rem; grid-column: 2; } main > dl.wide dt + dd { grid-row: 1; } }
dd a, .tap { display: inline-flex; align-items: center; min-height: 44px; font-weight: 600; }
.text { white-space: pre-line; }
.tag { display: inline-block; font-size: .85rem; font-weight: 650; padding: .1rem .55rem; border-radius: 999px; border: 1.5px solid currentColor; margin-inline-end: .35rem; }
.tag.good { color: var(--strong); } .tag.more { color: var(--attention); border-style: dashed; }
.profile { display: grid; gap: 1rem 2rem; }
@media (min-width: 60rem) { .profile { grid-template-columns: minmax(24rem, 30rem) 1fr; align-items: start; } }
figure { margin: 0; } .wheel figcaption { text-align: center; margin-top: .5rem; }
.lead + .cards { margin-top: 1rem; }
.wheel svg { width: 100%; max-width: 30rem; height: auto; display: block; margin: 0 auto; }
.wheel a:focus-visible { outline: none; } .wheel a:focus-visible path:first-of-type { stroke-width: 4; }
.area, a.card.area { display: grid; grid-template-columns: auto 1fr; gap: 0 .75rem; align-items: center; }
.swatch { width: 2rem; height: 2rem; border-radius: 8px; display: inline-flex; align-items: center; justify-content: center; font-weight: 700; border: 1px solid rgb(0 0 0 / .45); }
.cards.one { grid-template-columns: 1fr; gap: .5rem; } .cards.one .card { padding: .6rem .9rem; }
.topics { grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr)); gap: .5rem; } .topics .card { padding: .7rem .8rem; height: 100%; }
.findings { list-style: none; padding: 0; margin: 0; display: grid; gap: .6rem; max-width: 48rem; }
@media (min-width: 56rem) { .findings { grid-template-columns: 1fr 1fr; max-width: none; } .topics { grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); } }
.bar { vertical-align: middle; fill: var(--strong); }
.scroll { overflow-x: auto; max-width: 100%; }
table { border-collapse: collapse; font-size: .95rem; }
th, td { text-align: start; padding: .45rem .8rem .45rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
td.n, th.n { text-align: end; font-variant-numeric: tabular-nums; padding-inline: .8rem 0; }
footer { border-top: 1px solid var(--line); background: var(--paper); padding-block: 1rem 2rem; font-size: .92rem; color: var(--soft); }
footer a { display: inline-flex; align-items: center; min-height: 44px; }
.paper { display: none; }
`;

/** On paper: no navigation, whole addresses, numbered pages, nothing cut through the middle. */
const PRINT = `
@page { margin: 16mm 15mm; @bottom-center { content: counter(page) " / " counter(pages); font: 8.5pt sans-serif; color: #444; } }
@media print {
  :root { color-scheme: light; --ground: #fff; --paper: #fff; --line: #bbb; --ink: #000; --soft: #444; --strong: #0b5d5b; --strong-soft: #fff;
    --attention: #7a4f00; --attention-soft: #fff; --danger: #a8201a; --danger-soft: #fff; }
  body { font-size: 10.5pt; } .in { max-width: none; padding: 0; } h1 { font-size: 20pt; } h2 { font-size: 14pt; } h3 { font-size: 11.5pt; }
  .sections, .languages, .crumbs, .skip, .screen, footer nav { display: none; }
  .paper { display: block; }
  .top { background: none; color: var(--strong); border-bottom: 1.5pt solid var(--strong); }
  h2, h3 { break-after: avoid; } .card, .findings li, tr, figure { break-inside: avoid; } p, li { orphans: 3; widows: 3; }
  .profile { display: block; } .profile .cards { grid-template-columns: 1fr 1fr; } .profile .card span:not(.swatch) { font-size: 8.5pt; } .wheel svg { max-width: 9.5cm; }
  .card { padding: .4rem .75rem; } .card p, .card p.note { margin: .1rem 0; }
  .findings { display: block; } .findings li { margin-bottom: .35rem; }
  .swatch, .wheel { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  main a { color: inherit; } .source a[href^=http]::after { content: " (" attr(href) ")"; font-size: .85em; }
  footer { background: none; padding-block: .25rem 0; break-inside: avoid; }
}
`;

/** The colours of the wheel's slices, for whatever stands for one. */
const SWATCHES = wheelColours
  .map(({ fill, ink }, at) => `.swatch.s${at} { background: ${fill}; color: ${ink}; }`)
  .join('\n');

export const style = `${SCREEN}${SWATCHES}\n${PRINT}`.replace(/\s*\n\s*/g, '\n').trim();

/** Lets exactly this style through the page's content security policy. */
export const styleSource = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
