import { createHash } from 'node:crypto';

/** The look of the dashboard, for one column on a phone. The colours are those of its theme. */
export const style = `
:root { color-scheme: light dark; --ground: #f6f2eb; --paper: #fffdfa; --line: #ded7cb; --ink: #1d2422; --soft: #55605c;
  --strong: #0b5d5b; --on-strong: #ffffff; --strong-soft: #dfeeeb; --danger: #a8201a; --danger-soft: #fae5e2; }
@media (prefers-color-scheme: dark) { :root { --ground: #151917; --paper: #1e2422; --line: #3a423f; --ink: #eeeae3;
  --soft: #b0b9b5; --strong: #74cbc5; --on-strong: #06302f; --strong-soft: #1c3f3e; --danger: #ff9d94; --danger-soft: #4a2320; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1.05rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
main { max-width: 40rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .5rem; text-wrap: balance; }
h2 { font-size: 1.2rem; line-height: 1.3; margin: 0 0 .75rem; overflow-wrap: anywhere; }
p { margin: .5rem 0; }
.soft { color: var(--soft); }
article { background: var(--paper); border: 1px solid var(--line); border-radius: 10px; padding: 1.25rem 1rem; margin: 1rem 0; }
dl { margin: 0 0 1rem; } dt { color: var(--soft); font-size: .9rem; } dd { margin: 0 0 .6rem; overflow-wrap: anywhere; white-space: pre-line; }
button { width: 100%; min-height: 52px; font: inherit; font-weight: 650; border-radius: 10px; border: 1px solid var(--strong); cursor: pointer;
  background: var(--strong); color: var(--on-strong); padding: .5rem 1rem; }
button.second { background: transparent; color: var(--strong); }
:focus-visible { outline: 3px solid var(--strong); outline-offset: 2px; }
summary { min-height: 48px; padding: .75rem 0; cursor: pointer; color: var(--strong); font-weight: 600; }
label { display: block; margin: .5rem 0 .2rem; }
input, textarea { width: 100%; min-height: 44px; font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--soft); border-radius: 8px; padding: .4rem .6rem; }
fieldset { border: 0; padding: 0; margin: 0 0 1rem; } legend { font-weight: 650; padding: 0; margin-bottom: .25rem; }
.day { display: grid; grid-template-columns: 6.5rem 1fr 1fr; gap: .5rem; align-items: center; margin-bottom: .4rem; }
@media (max-width: 26rem) { .day { grid-template-columns: 1fr 1fr; } .day > span { grid-column: 1 / -1; } }
.done { background: var(--strong-soft); border-radius: 8px; padding: .75rem; margin: 0; font-weight: 600; }
.problem { background: var(--danger-soft); color: var(--danger); border-radius: 8px; padding: .75rem; font-weight: 600; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
`;

/** Lets exactly this style through the page's content security policy. */
export const styleSource = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
