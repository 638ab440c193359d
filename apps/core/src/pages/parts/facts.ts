import type { ItemFact } from '@ventanilla/contracts';
import { html, type Markup } from '../../platform/http/html.js';

/** Facts as a list of names and values; several with one name stand under it together. */
export function factList(facts: readonly ItemFact[]): Markup | null {
  if (facts.length === 0) return null;
  const byLabel = new Map<string, ItemFact[]>();
  for (const fact of facts) byLabel.set(fact.label, [...(byLabel.get(fact.label) ?? []), fact]);
  return html`<dl class="facts wide">${[...byLabel].map(
    ([label, own]) => html`<div><dt>${label}</dt>${own.map((fact) => html`<dd>${factValue(fact)}</dd>`)}</div>`,
  )}</dl>`;
}

/** A value that can be called, written to or looked at is a link. Digits keep their order where one reads from the right. */
function factValue({ kind, value, action }: ItemFact): Markup {
  if (!action) return html`${value}`;
  return html`<a href="${action.url}"${kind === 'phone' && { markup: ' dir="ltr"' }}>${value}</a>`;
}
