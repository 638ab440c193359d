import { topics } from '@ventanilla/contracts';
import { isOffered } from '../../items/public-order.js';
import { html, type Markup } from '../../platform/http/html.js';
import type { Page } from '../page.js';
import { entriesOf, itemsIn, type PageContext } from '../page-context.js';
import { itemCards } from '../parts/item-card.js';
import { leafLinks, leafNumber, leafOf, leafPath } from '../parts/leaves.js';
import { topicName } from './home.js';

const LIST = '/services';

/** Everything there is, by name, a leaf at a time. */
export function servicesPage(context: PageContext): Page | null {
  return servicesLeaf(context, 1);
}

/** A further leaf of the list; null when the rest of the address names none. */
export function furtherServices(context: PageContext, rest: string): Page | null {
  const at = leafNumber(rest);
  return at === null ? null : servicesLeaf(context, at);
}

function servicesLeaf(context: PageContext, at: number): Page | null {
  const { say, name, language } = context;
  const all = itemsIn(context, entriesOf(context, 'service').filter(isOffered));
  all.sort((one, other) => one.title.localeCompare(other.title, language));
  const leaf = leafOf(all, at);
  if (!leaf) return null;
  const lead = say('services.lead', { municipality: name });
  const isFirst = at === 1;
  return {
    path: leafPath(LIST, at),
    title: isFirst ? say('services.title') : say('list.titled', { title: say('services.title'), at, of: leaf.of }),
    ...(!isFirst && { above: [{ title: say('services.title'), path: LIST }] }),
    description: lead,
    body: html`<p class="lead">${lead}</p>${all.length === 0 ? html`<p class="note">${say('services.none')}</p>` : itemCards(context, leaf.items)}${leafLinks(context, LIST, leaf)}`,
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
