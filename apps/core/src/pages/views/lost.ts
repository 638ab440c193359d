import { byUrgency } from '../../items/public-order.js';
import { html } from '../../platform/http/html.js';
import type { Page } from '../page.js';
import { entriesOf, itemsIn, type PageContext } from '../page-context.js';
import { callButtons } from '../parts/call-buttons.js';
import { presentSections } from '../sections.js';

/** Nothing has this address: where to go on instead. */
export function lostPage(context: PageContext): Page {
  const { say, base } = context;
  const ways = [{ path: '', title: 'page.home' as const }, ...presentSections(context)];
  return {
    path: '/404',
    title: say('lost.title'),
    description: say('lost.lead'),
    body: html`<p class="lead">${say('lost.lead')}</p><ul class="cards">${ways.map(
      ({ path, title }) => html`<li><a class="card" href="${base}${path}"><b>${say(title)}</b></a></li>`,
    )}</ul>`,
  };
}

/** The content is out of reach for the moment; the help lines never are. */
export function awayPage(context: PageContext): Page {
  const { say } = context;
  const lines = itemsIn(context, entriesOf(context, 'helpLine').sort(byUrgency));
  return {
    path: '/503',
    title: say('away.title'),
    description: say('away.lead'),
    body: html`<p class="lead">${say('away.lead')}</p>
${lines.length > 0 && html`<section class="danger" aria-labelledby="danger"><h2 id="danger">${say('home.danger')}</h2>${callButtons(context, lines)}</section>`}`,
  };
}
