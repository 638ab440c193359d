import type { Item, ItemFact, PublishedEntry } from '@ventanilla/contracts';
import { phonesAt, schedulesAt } from '@ventanilla/directory';
import { phoneFacts, webFacts } from './facts/contacts.js';
import { askedDayFacts } from './facts/day-asked.js';
import { hoursInWords, openingFact } from './facts/hours.js';
import { misfitFacts, normFacts } from './facts/norms.js';
import { addressFact, distanceFact, distanceTo, nameOfPlace, type Place, placesOf } from './facts/places.js';
import { costFact, documentsFact, eligibilityFact, languagesFact } from './facts/terms.js';
import { asPublished, checkedOf, phoneFirst, visitWarning } from './freshness.js';
import { fact, originOf, type Rendering, sayFact, summaryOf, wordingFor } from './rendering.js';

type Service = PublishedEntry<'service'>;

/** More doors than this do not fit a phone's screen; the nearest, or the first, are shown. */
const SHOWN_PLACES = 3;

export function serviceItem(rendering: Rendering, entry: Service): Item | null {
  const wording = wordingFor(entry.texts, rendering);
  if (!wording) return null;
  const { text } = wording;
  const { facts } = entry;
  const places = placesOf(rendering, doorsShown(rendering, facts));
  const [nearest] = places;
  const distance = distanceTo(rendering, nearest?.facts.position ?? null);
  const known = shownFacts(rendering, entry, text, places);
  const warning = visitWarning(rendering, checkedOf(rendering, entry), known);
  const shown = warning === null ? known : phoneFirst(known);
  return {
    kind: 'service',
    ...originOf(entry, wording),
    title: text.name,
    summary: summaryOf(text.description),
    facts: shown,
    sections: [],
    warning,
    position: nearest?.facts.position ?? null,
    distance,
  };
}

/** The doors that are meant, when some are; else all. */
function doorsShown({ doors = [] }: Rendering, { atLocations }: Service['facts']): string[] {
  const all = atLocations.map(({ location }) => location);
  const meant = all.filter((location) => doors.includes(location));
  return meant.length > 0 ? meant : all;
}

function shownFacts(
  rendering: Rendering,
  entry: Service,
  text: Service['texts'][string],
  places: readonly Place[],
): ItemFact[] {
  const { key, facts } = entry;
  const [nearest = null] = places;
  const shown = places.slice(0, SHOWN_PLACES);
  return [
    ...misfitFacts(rendering, facts.eligibility),
    ...(text.notice ? [fact(rendering, 'notice', text.notice)] : []),
    ...openingFacts(rendering, entry, shown),
    ...shown.map((place) => addressFact(rendering, place.facts, nameOfPlace(rendering, place))),
    ...distanceFact(rendering, distanceTo(rendering, nearest?.facts.position ?? null)),
    ...hoursFacts(rendering, facts, shown),
    ...contactFacts(rendering, facts, shown),
    ...costFact(rendering, facts.cost, text.costNote),
    ...documentsFact(rendering, facts.requiredDocuments, text.documentsNote),
    ...eligibilityFact(rendering, facts.eligibility, text.eligibility),
    ...normFacts(rendering, rendering.normsAt?.(key) ?? []),
    ...(text.howToApply ? [fact(rendering, 'howToApply', text.howToApply)] : []),
    ...languagesFact(rendering, facts.languages),
    ...organizationFact(rendering, facts.organization),
    ...webFacts(rendering, facts),
  ];
}

function openingFacts(rendering: Rendering, entry: Service, places: readonly Place[]): ItemFact[] {
  const { facts } = entry;
  const checked = checkedOf(rendering, entry);
  if (facts.status === 'temporarilyClosed') {
    return [fact(rendering, 'opening', sayFact(rendering.language, 'opening.temporarilyClosed'))];
  }
  const asked = askedFacts(rendering, facts, places);
  if (asked.length > 0) return asked.map((each) => asPublished(rendering, checked, each));
  const [nearest = null] = places;
  const schedules = nearest ? schedulesAt(facts, nearest.key, nearest.facts) : facts.schedules;
  const place = nearest && facts.atLocations.length > 1 ? nameOfPlace(rendering, nearest) : null;
  const opening = openingFact(rendering, schedules, place);
  if (hoursInWords(rendering, schedules) === '') return opening;
  return opening.map((each) => asPublished(rendering, checked, each));
}

/** On the day somebody asks about the second door may be open when the first is not: all that are shown are told. */
function askedFacts(rendering: Rendering, facts: Service['facts'], places: readonly Place[]): ItemFact[] {
  if (places.length === 0) return askedDayFacts(rendering, facts.schedules);
  return places.flatMap((place) => {
    const name = facts.atLocations.length > 1 ? nameOfPlace(rendering, place) : null;
    return askedDayFacts(rendering, schedulesAt(facts, place.key, place.facts), name);
  });
}

/** Hours shared by every shown place are said once. */
function hoursFacts(rendering: Rendering, facts: Service['facts'], places: readonly Place[]): ItemFact[] {
  const hours = places.map((place) => hoursInWords(rendering, schedulesAt(facts, place.key, place.facts)));
  const distinct = new Set(places.length === 0 ? [hoursInWords(rendering, facts.schedules)] : hours);
  if (distinct.size <= 1) return [...distinct].filter(Boolean).map((value) => fact(rendering, 'hours', value));
  return places.flatMap((place, at) => {
    const location = nameOfPlace(rendering, place);
    const value = hours[at] && sayFact(rendering.language, 'hours.atLocation', { location, hours: hours[at] });
    return value ? [fact(rendering, 'hours', value)] : [];
  });
}

function contactFacts(rendering: Rendering, facts: Service['facts'], places: readonly Place[]): ItemFact[] {
  const own = phoneFacts(rendering, facts.phones);
  const there = places.flatMap((place) => {
    const phones = phonesAt({ ...facts, phones: [] }, place.key, place.facts);
    return phoneFacts(rendering, phones, places.length > 1 ? nameOfPlace(rendering, place) : null);
  });
  const known = new Map([...own, ...there].map((each) => [`${each.label} ${each.value}`, each]));
  return [...known.values()];
}

function organizationFact(rendering: Rendering, key: string | null): ItemFact[] {
  const organization = key === null ? null : rendering.find(key);
  if (organization?.kind !== 'organization') return [];
  const name = wordingFor(organization.texts, rendering)?.text.name;
  return name ? [fact(rendering, 'organization', name)] : [];
}
