import { createHash } from 'node:crypto';

/** The look of the API reference: one column on a phone, contents beside it on a desk. */
export const style = `
:root { color-scheme: light dark; --ground: #faf8f4; --paper: #ffffff; --ink: #23211d; --quiet: #5f5a50; --line: #e2ddd2;
  --teal: #0b5f63; --teal-ground: #e3f0ef; --code: #f2efe8; }
@media (prefers-color-scheme: dark) { :root { --ground: #191816; --paper: #211f1c; --ink: #f1eee7; --quiet: #b6afa2;
  --line: #3a3732; --teal: #7fd0cd; --teal-ground: #17393a; --code: #2a2824; } }
* { box-sizing: border-box; }
html { scroll-behavior: smooth; scroll-padding-top: 1rem; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; }
a { color: var(--teal); }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--teal); outline-offset: 2px; border-radius: 4px; }
code { font: .9em ui-monospace, monospace; overflow-wrap: anywhere; }
header, main { padding: 1rem 1.25rem; max-width: 60rem; }
header { padding-bottom: 0; }
main { padding-top: 0; }
h1 { margin: .5rem 0; font-size: 1.75rem; line-height: 1.2; }
h2 { margin: 2rem 0 .75rem; font-size: 1.35rem; border-bottom: 2px solid var(--teal); padding-bottom: .25rem; }
h3 { margin: 0; font-size: 1.05rem; line-height: 1.35; }
h4 { margin: 1rem 0 .25rem; font-size: .85rem; color: var(--quiet); font-weight: 600; }
p { margin: .35rem 0; }
nav { padding: 1rem 1.25rem; border-bottom: 1px solid var(--line); }
nav ul { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0 1rem; }
nav a { display: inline-block; padding: .6rem 0; min-height: 44px; text-decoration: none; }
nav a:hover { text-decoration: underline; }
article { background: var(--paper); border: 1px solid var(--line); border-radius: 10px; padding: 1rem; margin: 0 0 1rem; }
.address { display: flex; flex-wrap: wrap; gap: .25rem .6rem; align-items: baseline; margin: .35rem 0; }
.method { background: var(--teal-ground); color: var(--teal); font-weight: 700; padding: .1rem .5rem; border-radius: 6px; }
.quiet { color: var(--quiet); font-size: .92rem; }
table { width: 100%; border-collapse: collapse; font-size: .92rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem .4rem 0; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
th { font-weight: 600; width: 34%; }
.needed { color: var(--quiet); font-weight: 400; }
summary { cursor: pointer; padding: .6rem 0; min-height: 44px; color: var(--teal); font-weight: 600; }
@media (max-width: 40rem) {
  tr { display: block; border-top: 1px solid var(--line); padding: .4rem 0; }
  th, td { display: block; width: auto; border: 0; padding: 0; }
}
@media (min-width: 62rem) {
  body { display: grid; grid-template-columns: 17rem minmax(0, 1fr); }
  nav { position: sticky; top: 0; align-self: start; height: 100vh; overflow: auto; border: 0; border-right: 1px solid var(--line); grid-row: span 2; }
  nav ul { display: block; }
  header, main { padding-inline: 2.5rem; }
}
`;

/** Lets exactly this style through the page's content security policy. */
export const styleSource = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
