import type { Phone, PublishedEntry } from '@ventanilla/contracts';
import { byUrgency } from '../../items/public-order.js';
import { wordingFor } from '../../items/rendering.js';
import { entriesOf, type PageContext } from '../page-context.js';
import type { JsonLd } from './json-ld.js';
import { hoursData } from './place.js';

/** The local government that publishes, by reference: told once, named everywhere. */
export function publisherData({ name, origin, municipality }: PageContext): JsonLd {
  return { '@type': 'GovernmentOrganization', '@id': `${origin}/m/${municipality.id}#municipality`, name };
}

/** The local government with the numbers to call. */
export function municipalityData(context: PageContext): JsonLd {
  const { name, municipality } = context;
  return {
    ...publisherData(context),
    url: `${context.origin}${context.base}`,
    areaServed: {
      '@type': 'AdministrativeArea',
      name,
      containedInPlace: { '@type': 'Country', name: municipality.country },
    },
    contactPoint: contactPoints(context),
  };
}

/** Every help line as a way to reach somebody. */
export function contactPoints(context: PageContext): JsonLd[] {
  return entriesOf(context, 'helpLine')
    .sort(byUrgency)
    .flatMap((entry) => entry.facts.phones.map((phone) => contactPoint(context, entry, phone)));
}

function contactPoint({ rendering }: PageContext, { facts, texts }: PublishedEntry<'helpLine'>, phone: Phone): JsonLd {
  return {
    '@type': 'ContactPoint',
    contactType: facts.dangers.length > 0 ? 'emergency' : 'customer service',
    name: wordingFor(texts, rendering)?.text.name ?? null,
    telephone: phone.number,
    availableLanguage: phone.languages.length > 0 ? phone.languages : null,
    hoursAvailable: facts.aroundTheClock ? [ALWAYS] : hoursData(facts.schedules),
  };
}

const ALWAYS: JsonLd = { '@type': 'OpeningHoursSpecification', opens: '00:00', closes: '23:59' };
