import { isOffered } from '../../items/public-order.js';
import { html } from '../../platform/http/html.js';
import type { Page } from '../page.js';
import { entriesOf, itemsIn, type PageContext } from '../page-context.js';
import { itemCards } from '../parts/item-card.js';
import { type LongList, leafPage } from '../parts/leaves.js';

/** Everything there is, by name, a leaf at a time. */
export function servicesPage(context: PageContext, rest: string): Page | null {
  const { say, name, language } = context;
  const all = itemsIn(context, entriesOf(context, 'service').filter(isOffered));
  const list: LongList = {
    path: '/services',
    title: say('services.title'),
    lead: say('services.lead', { municipality: name }),
    items: all.sort((one, other) => one.title.localeCompare(other.title, language)),
    show: (items) =>
      items.length === 0 ? html`<p class="note">${say('services.none')}</p>` : itemCards(context, items),
  };
  return leafPage(context, list, rest);
}
