import type { Item, PublishedEntry } from '@ventanilla/contracts';
import { isOver } from '@ventanilla/directory';
import { stopsOf } from '../../items/agenda.js';
import { mobileStopItem } from '../../items/mobile-stop-item.js';
import { html, type Markup } from '../../platform/http/html.js';
import { addressIn } from '../addresses.js';
import type { Page } from '../page.js';
import { itemsIn, type PageContext } from '../page-context.js';
import { factList } from '../parts/facts.js';
import { itemCards, shortened } from '../parts/item-card.js';
import { originOfItem } from '../parts/origin.js';
import { missingNote, wordedIn } from '../parts/worded.js';
import { pathOf } from '../paths.js';
import { stopDateData } from '../structured-data/mobile-stop.js';
import { datesToCome } from './dates-to-come.js';
import { ALL_STOPS, calendarFileOf } from './stop-calendar.js';

/** As many of those that are over as help to see where the office usually goes. */
const PAST_SHOWN = 6;
/** As many dates as somebody reads through; the calendar has them all. */
const DATES_SHOWN = 40;

export function mobileStopsPage(context: PageContext): Page {
  const { say, rendering } = context;
  const dates = datesToCome(context).slice(0, DATES_SHOWN);
  const next = dates.flatMap(({ entry, on }) => mobileStopItem(rendering, entry, on) ?? []);
  const past = itemsIn(context, lastPast(context));
  return {
    path: '/mobile-stops',
    title: say('stops.title'),
    description: say('stops.lead'),
    body: html`<p class="lead">${say('stops.lead')}</p>
${next.length === 0 ? html`<p class="note">${say('stops.none')}</p>` : html`${calendarLinks(context, ALL_STOPS)}${stopCards(context, next)}`}
${past.length > 0 && html`<h2>${say('stops.past')}</h2>${stopCards(context, past)}`}`,
    data: dates.map((date) => stopDateData(context, date)),
  };
}

/** Those whose last date is over, the latest first. */
function lastPast({ content, municipality, rendering }: PageContext): PublishedEntry<'mobileStop'>[] {
  const over = stopsOf(content.all()).filter(({ facts }) => isOver(facts, rendering.now, municipality.timeZone));
  return over.sort((one, other) => other.facts.date.localeCompare(one.facts.date)).slice(0, PAST_SHOWN);
}

/** Stops in a list, each with when and where. */
function stopCards(context: PageContext, items: readonly Item[]): Markup {
  return html`<ul class="cards">${items.map(
    (item) =>
      html`<li class="card"><h3><a href="${context.base}${pathOf(item)}"${wordedIn(context, item.language)}>${item.title}</a></h3>${factList(whenAndWhere(item))}${item.warning && html`<p class="note warn">${item.warning}</p>`}</li>`,
  )}</ul>`;
}

/** What tells one date from the other; the rest is on the stop's own page. */
function whenAndWhere({ facts }: Item): Item['facts'] {
  return facts.filter(({ kind }) => ['date', 'notice', 'address'].includes(kind));
}

/** To look into one's own calendar once, or to have it kept up to date there. */
function calendarLinks(context: PageContext, file: string): Markup {
  const { say, language } = context;
  const address = addressIn(context, { path: `/mobile-stops/${file}` }, language);
  return html`<p><a class="tap" href="${address.replace(/^https?:/, 'webcal:')}">${say('stops.subscribe')}</a> <a class="tap" href="${address}">${say('stops.download')}</a></p>
<p class="soft">${say('stops.calendarNote')}</p>`;
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
    data: datesToCome(context, entry).map((date) => stopDateData(context, date)),
  };
}

function body(context: PageContext, entry: PublishedEntry<'mobileStop'>, item: Item): Markup {
  const service = itemsIn(context, [{ key: entry.facts.service }]);
  const isToCome = datesToCome(context, entry).length > 0;
  return html`${missingNote(context, item.language)}${item.warning && html`<p class="note warn">${item.warning}</p>`}
${factList(item.facts)}<p class="text"${wordedIn(context, item.language)}>${item.summary}</p>
${isToCome && calendarLinks(context, calendarFileOf(entry.key))}
${service.length > 0 && html`<h2>${context.say('stops.service')}</h2>${itemCards(context, service)}`}
${originOfItem(context, item, entry.facts.sources)}`;
}
