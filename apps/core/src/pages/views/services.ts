import { topics } from '@ventanilla/contracts';
import { isOffered } from '../../items/public-order.js';
import { html, type Markup } from '../../platform/http/html.js';
import type { Page } from '../page.js';
import { entriesOf, itemsIn, type PageContext } from '../page-context.js';
import { itemCards } from '../parts/item-card.js';
import { topicName } from './home.js';

/** Everything there is, by name. */
export function servicesPage(context: PageContext): Page {
  const { say, name, language } = context;
  const items = itemsIn(context, entriesOf(context, 'service').filter(isOffered));
  items.sort((one, other) => one.title.localeCompare(other.title, language));
  const lead = say('services.lead', { municipality: name });
  return {
    path: '/services',
    title: say('services.title'),
    description: lead,
    body: html`<p class="lead">${lead}</p>${items.length === 0 ? html`<p class="note">${say('services.none')}</p>` : itemCards(context, items)}`,
  };
}

/** What there is on one topic: whom to go to, and what to know. */
export function topicPage(context: PageContext, key: string): Page | null {
  const topic = topics.find((each) => each === key);
  if (topic === undefined) return null;
  const { say, name, language, base } = context;
  const on = ({ facts }: { facts: { topics: readonly string[] } }) => facts.topics.includes(topic);
  const services = itemsIn(
    context,
    entriesOf(context, 'service').filter((entry) => isOffered(entry) && on(entry)),
  );
  const guides = itemsIn(
    context,
    entriesOf(context, 'guide').filter((entry) => entry.facts.nature !== 'notice' && on(entry)),
  );
  const none = services.length + guides.length === 0;
  return {
    path: `/topics/${topic}`,
    title: say('topic.title', { topic: topicName(language, topic), municipality: name }),
    description: say('topic.lead'),
    above: [{ title: say('services.title'), path: '/services' }],
    body: html`<p class="lead">${none ? say('topic.none') : say('topic.lead')}</p>${part(context, services, say('services.title'))}${part(context, guides, say('guides.title'))}
<p><a class="tap" href="${base}/services">${say('services.all')}</a></p>`,
  };
}

function part(context: PageContext, items: Parameters<typeof itemCards>[1], title: string): Markup | null {
  return items.length === 0 ? null : html`<h2>${title}</h2>${itemCards(context, items)}`;
}
