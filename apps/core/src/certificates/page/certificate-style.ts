import { createHash } from 'node:crypto';
import { style as plain } from '../../verification/confirmation/confirmation-style.js';

/** The look of the other pages without an account, a verdict that is not said by colour alone, and a sheet of paper. */
export const style = `${plain}
.verdict { border: 2px solid var(--strong); border-radius: 10px; padding: 1rem; margin: 1rem 0; background: var(--strong-soft); }
.verdict strong, .verdict span { display: block; }
.verdict strong { font-size: 1.25rem; }
.verdict strong::before { content: "✓ "; }
.verdict.revoked strong::before, .verdict.tampered strong::before { content: "✕ "; }
.verdict.expired strong::before, .verdict.notYet strong::before { content: "○ "; }
.verdict.revoked, .verdict.tampered { border-color: var(--danger); background: var(--danger-soft); color: var(--danger); }
.verdict.expired, .verdict.notYet { border-color: var(--soft); background: transparent; }
.about { color: var(--soft); }
.name { font-size: 1.6rem; font-weight: 650; line-height: 1.2; margin: .25rem 0 1.25rem; overflow-wrap: anywhere; }
a { color: var(--strong); }
code { display: block; overflow-wrap: anywhere; font-size: .8rem; background: var(--paper); border: 1px solid var(--line); border-radius: 8px; padding: .75rem; }
@media print { body { background: #fff; color: #000; } main { max-width: none; padding: 0; }
  article { border: 3px double #0b5d5b; text-align: center; padding: 3rem 2rem; } dl { text-align: left; columns: 2; }
  details { display: none; } .verdict { border-width: 1px; padding: .5rem; } }
`;

/** Lets exactly this style through the page's content security policy. */
export const styleSource = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
