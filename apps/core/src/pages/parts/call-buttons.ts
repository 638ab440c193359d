import type { Item } from '@ventanilla/contracts';
import { html, type Markup } from '../../platform/http/html.js';
import type { PageContext } from '../page-context.js';
import { wordedIn } from './worded.js';

/** Numbers to call now, each as one large thing to press, in the order of their digits also where one reads from the right. A line that only answers messages is a link as well. */
export function callButtons(context: PageContext, lines: readonly Item[]): Markup {
  return html`<ul class="cards">${lines.map((line) => html`<li>${callButton(context, line)}</li>`)}</ul>`;
}

function callButton(context: PageContext, line: Item): Markup {
  const { title, language } = line;
  const phone = line.facts.find(({ kind, action }) => kind === 'phone' && action);
  if (!phone?.action)
    return html`<a class="call" href="${context.base}/help-lines#${line.key}"${wordedIn(context, language)}>${title}</a>`;
  return html`<a class="call" href="${phone.action.url}"><b dir="ltr">${phone.value}</b><span${wordedIn(context, language)}>${title}</span></a>`;
}
