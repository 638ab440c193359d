import type { Item, PublishedEntry } from '@ventanilla/contracts';
import { html, type Markup } from '../../platform/http/html.js';
import type { Page } from '../page.js';
import { entriesOf, itemsIn, type PageContext } from '../page-context.js';
import { factList } from '../parts/facts.js';
import { itemCards, shortened } from '../parts/item-card.js';
import { originOfItem } from '../parts/origin.js';
import { missingNote, wordedIn } from '../parts/worded.js';
import { pathOf } from '../paths.js';
import { stopData } from '../structured-data/mobile-stop.js';

/** As many of those that are over as help to see where the office usually goes. */
const PAST_SHOWN = 6;

export function mobileStopsPage(context: PageContext): Page {
  const { say, today } = context;
  const all = entriesOf(context, 'mobileStop').sort((one, other) => one.facts.date.localeCompare(other.facts.date));
  const next = itemsIn(
    context,
    all.filter(({ facts }) => facts.date >= today),
  );
  const past = itemsIn(
    context,
    all
      .filter(({ facts }) => facts.date < today)
      .reverse()
      .slice(0, PAST_SHOWN),
  );
  return {
    path: '/mobile-stops',
    title: say('stops.title'),
    description: say('stops.lead'),
    body: html`<p class="lead">${say('stops.lead')}</p>
${next.length === 0 ? html`<p class="note">${say('stops.none')}</p>` : stopCards(context, next)}
${past.length > 0 && html`<h2>${say('stops.past')}</h2>${stopCards(context, past)}`}`,
    data: all.filter(({ facts }) => facts.date >= today).map((entry) => stopData(context, entry)),
  };
}

/** Stops in a list, each with when and where. */
export function stopCards(context: PageContext, items: readonly Item[]): Markup {
  return html`<ul class="cards">${items.map(
    (item) =>
      html`<li class="card"><h3><a href="${context.base}${pathOf(item)}"${wordedIn(context, item.language)}>${item.title}</a></h3>${factList(item.facts)}${item.warning && html`<p class="note warn">${item.warning}</p>`}</li>`,
  )}</ul>`;
}

export function mobileStopPage(context: PageContext, key: string): Page | null {
  const entry = context.content.find(key);
  const item = context.itemOf(key);
  if (entry?.kind !== 'mobileStop' || !item) return null;
  return {
    path: `/mobile-stops/${key}`,
    title: item.title,
    description: shortened(`${item.facts.map(({ value }) => value).join('. ')} ${item.summary}`),
    above: [{ title: context.say('stops.title'), path: '/mobile-stops' }],
    languages: Object.keys(entry.texts),
    body: body(context, entry, item),
    data: [stopData(context, entry)],
  };
}

function body(context: PageContext, entry: PublishedEntry<'mobileStop'>, item: Item): Markup {
  const service = itemsIn(context, [{ key: entry.facts.service }]);
  return html`${missingNote(context, item.language)}${item.warning && html`<p class="note warn">${item.warning}</p>`}
${factList(item.facts)}<p class="text"${wordedIn(context, item.language)}>${item.summary}</p>
${service.length > 0 && html`<h2>${context.say('stops.service')}</h2>${itemCards(context, service)}`}
${originOfItem(context, item, entry.facts.sources)}`;
}
