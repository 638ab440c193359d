import type { Item } from '@ventanilla/contracts';
import { html, type Markup } from '../../platform/http/html.js';
import type { PageContext } from '../page-context.js';
import { pathOf } from '../paths.js';
import { wordedIn } from './worded.js';

/** Things to choose from, each with its name and a sentence. */
export function itemCards(context: PageContext, items: readonly Item[]): Markup {
  return html`<ul class="cards">${items.map((item) => html`<li>${itemCard(context, item)}</li>`)}</ul>`;
}

function itemCard(context: PageContext, item: Item): Markup {
  return html`<a class="card" href="${context.base}${pathOf(item)}"${wordedIn(context, item.language)}><b>${item.title}</b><span>${shortened(item.summary)}</span></a>`;
}

const LONGEST = 150;

/** Enough to choose by; the rest is on the page itself. */
export function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST).replace(/[\s.,;:]+\S*$/, '')}…`;
}
