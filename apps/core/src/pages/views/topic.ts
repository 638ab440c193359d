import { type Item, type Topic, topics } from '@ventanilla/contracts';
import { isOffered } from '../../items/public-order.js';
import { html, type Markup } from '../../platform/http/html.js';
import type { Page } from '../page.js';
import { entriesOf, itemsIn, type PageContext } from '../page-context.js';
import { itemCards } from '../parts/item-card.js';
import { type LongList, leafPage } from '../parts/leaves.js';
import { isRead } from './guides.js';
import { topicName } from './home.js';

/** What there is on one topic: whom to go to, and what to know, a leaf at a time. */
export function topicPage(context: PageContext, address: string): Page | null {
  const [key, ...rest] = address.split('/');
  const topic = topics.find((each) => each === key);
  if (topic === undefined) return null;
  const { say, name, language } = context;
  const items = itemsIn(context, entriesOn(context, topic));
  const list: LongList = {
    path: `/topics/${topic}`,
    title: say('topic.title', { topic: topicName(language, topic), municipality: name }),
    lead: items.length === 0 ? say('topic.none') : say('topic.lead'),
    above: [{ title: say('services.title'), path: '/services' }],
    items,
    show: (some) => body(context, some),
  };
  return leafPage(context, list, rest.join('/'));
}

/** Services first, then guides: also which of them a sitemap counts. */
export function entriesOn(context: PageContext, topic: Topic): { key: string }[] {
  const on = ({ facts }: { facts: { topics: readonly string[] } }) => facts.topics.includes(topic);
  const services = entriesOf(context, 'service').filter((entry) => isOffered(entry) && on(entry));
  const guides = entriesOf(context, 'guide').filter((entry) => isRead(entry) && on(entry));
  return [...services, ...guides];
}

function body(context: PageContext, items: readonly Item[]): Markup {
  const { say, base } = context;
  const of = (kind: Item['kind']) => items.filter((item) => item.kind === kind);
  return html`${part(context, of('service'), say('services.title'))}${part(context, of('guide'), say('guides.title'))}
<p><a class="tap" href="${base}/services">${say('services.all')}</a></p>`;
}

function part(context: PageContext, items: readonly Item[], title: string): Markup | null {
  return items.length === 0 ? null : html`<h2>${title}</h2>${itemCards(context, items)}`;
}
