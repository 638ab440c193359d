import type { Item, ItemFact, PublishedEntry } from '@ventanilla/contracts';
import { phonesAt, schedulesAt } from '@ventanilla/directory';
import { phoneFacts } from '../../items/facts/contacts.js';
import { hoursInWords } from '../../items/facts/hours.js';
import { addressFact, nameOfPlace, type Place, placesOf } from '../../items/facts/places.js';
import { isOffered } from '../../items/public-order.js';
import { fact, wordingFor } from '../../items/rendering.js';
import { html, type Markup } from '../../platform/http/html.js';
import type { Page } from '../page.js';
import type { PageContext } from '../page-context.js';
import { factList } from '../parts/facts.js';
import { shortened } from '../parts/item-card.js';
import { lastingFacts } from '../parts/lasting-facts.js';
import { originOfItem } from '../parts/origin.js';
import { missingNote, wordedIn } from '../parts/worded.js';
import { serviceData } from '../structured-data/service.js';

type Service = PublishedEntry<'service'>;

/** What is told of each door beside it, not of the service as a whole. */
const OF_PLACES: readonly ItemFact['kind'][] = ['address', 'hours', 'opening', 'phone'];

/** One service with everything that is published about it. */
export function servicePage(context: PageContext, key: string): Page | null {
  const entry = context.content.find(key);
  const item = context.itemOf(key);
  if (entry?.kind !== 'service' || !item || !isOffered(entry)) return null;
  const { say } = context;
  return {
    path: `/services/${key}`,
    title: item.title,
    titleLanguage: item.language,
    description: shortened(item.summary),
    above: [{ title: say('services.title'), path: '/services' }],
    languages: Object.keys(entry.texts),
    body: body(context, entry, item),
    data: [serviceData(context, entry, item)],
  };
}

function body(context: PageContext, entry: Service, item: Item): Markup {
  const { say, rendering } = context;
  const description = wordingFor(entry.texts, rendering)?.text.description ?? item.summary;
  const places = placesOf(
    rendering,
    entry.facts.atLocations.map(({ location }) => location),
  );
  const [notices, others] = split(lastingFacts(context, item), ({ kind }) => kind === 'notice');
  const shared =
    places.length === 0
      ? others
      : [...phoneFacts(rendering, entry.facts.phones), ...others.filter(({ kind }) => !OF_PLACES.includes(kind))];
  return html`${missingNote(context, item.language)}
${notices.map(({ value }) => html`<p class="note warn"${wordedIn(context, item.language)}>${value}</p>`)}
${item.warning && html`<p class="note warn">${item.warning}</p>`}
<p class="lead text"${wordedIn(context, item.language)}>${description}</p>
${doors(context, entry, places)}
${shared.length > 0 && html`<h2>${say('service.facts')}</h2>${factList(shared)}`}
${originOfItem(context, item, entry.facts.sources)}`;
}

function doors(context: PageContext, entry: Service, places: readonly Place[]): Markup | null {
  if (places.length === 0) return null;
  return html`<h2>${context.say('service.where')}</h2><ul class="cards">${places.map(
    (place) =>
      html`<li class="card"><h3>${nameOfPlace(context.rendering, place)}</h3>${addressLink(context, place)}${factList(doorFacts(context, entry, place))}</li>`,
  )}</ul>`;
}

/** The address leads to a map. */
function addressLink({ rendering, say }: PageContext, { facts }: Place): Markup {
  const { value, action } = addressFact(rendering, facts);
  if (!action) return html`<p>${value}</p>`;
  return html`<p>${value}<br><a class="tap screen" href="${action.url}" rel="noopener">${say('service.map')}<span class="hidden"> ${value}</span></a></p>`;
}

function doorFacts({ rendering }: PageContext, { facts }: Service, place: Place): ItemFact[] {
  const hours = hoursInWords(rendering, schedulesAt(facts, place.key, place.facts));
  return [
    ...(hours === '' ? [] : [fact(rendering, 'hours', hours)]),
    ...phoneFacts(rendering, phonesAt({ ...facts, phones: [] }, place.key, place.facts)),
  ];
}

function split<Thing>(things: readonly Thing[], isFirst: (thing: Thing) => boolean): [Thing[], Thing[]] {
  return [things.filter(isFirst), things.filter((thing) => !isFirst(thing))];
}
