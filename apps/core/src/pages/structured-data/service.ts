import type { Item, PublishedEntry } from '@ventanilla/contracts';
import { phonesAt, schedulesAt } from '@ventanilla/directory';
import { nameOfPlace, type Place, placesOf } from '../../items/facts/places.js';
import { wordingFor } from '../../items/rendering.js';
import { addressIn } from '../addresses.js';
import type { PageContext } from '../page-context.js';
import { pathOf } from '../paths.js';
import type { JsonLd } from './json-ld.js';
import { publisherData } from './municipality.js';
import { hoursData, placeData } from './place.js';

type Service = PublishedEntry<'service'>;

/** A service as schema.org has it: who provides it, where, when, in which languages. */
export function serviceData(context: PageContext, entry: Service, item: Item): JsonLd {
  const { facts } = entry;
  return {
    '@type': 'GovernmentService',
    name: item.title,
    description: item.summary,
    url: addressIn(context, { path: pathOf(item) }, context.language),
    inLanguage: item.language,
    provider: providerData(context, facts.organization),
    jurisdiction: publisherData(context),
    areaServed: facts.serviceAreas.length > 0 ? facts.serviceAreas : context.name,
    isAccessibleForFree: facts.cost.option === 'free' ? true : null,
    sameAs: facts.url,
    availableChannel: channelsData(context, entry),
  };
}

function providerData(context: PageContext, key: string | null): JsonLd {
  const organization = key === null ? null : context.content.find(key);
  if (organization?.kind !== 'organization') return publisherData(context);
  const { phones, email, url } = organization.facts;
  return {
    '@type': 'GovernmentOrganization',
    name: wordingFor(organization.texts, context.rendering)?.text.name ?? null,
    telephone: phones[0]?.number ?? null,
    email,
    url,
  };
}

/** One channel for each door, or one for a service that is only called. */
function channelsData(context: PageContext, { key, facts }: Service): JsonLd[] {
  const places = placesOf(
    context.rendering,
    facts.atLocations.map(({ location }) => location),
  );
  const languages = facts.languages.length > 0 ? facts.languages : null;
  if (places.length > 0) return places.map((place) => doorData(context, facts, place, languages));
  const [phone] = facts.phones;
  if (!phone) return [];
  return [
    {
      '@type': 'ServiceChannel',
      name: key,
      servicePhone: { '@type': 'ContactPoint', telephone: phone.number, hoursAvailable: hoursData(facts.schedules) },
      availableLanguage: languages,
    },
  ];
}

function doorData(context: PageContext, facts: Service['facts'], place: Place, languages: string[] | null): JsonLd {
  const [phone] = phonesAt(facts, place.key, place.facts);
  return {
    '@type': 'ServiceChannel',
    serviceLocation: {
      ...placeData(nameOfPlace(context.rendering, place), place.facts),
      openingHoursSpecification: hoursData(schedulesAt(facts, place.key, place.facts)),
    },
    servicePhone: phone ? { '@type': 'ContactPoint', telephone: phone.number } : null,
    availableLanguage: languages,
  };
}
