import type { Location } from '../location.js';
import type { Organization } from '../organization.js';
import type { LocalDate } from '../schedule.js';
import type { Service } from '../service.js';
import { phonesToHsds, schedulesToHsds } from './contact-to-hsds.js';
import type {
  HsdsAttribute,
  HsdsCostOption,
  HsdsLocation,
  HsdsOrganization,
  HsdsService,
  HsdsServiceAtLocation,
} from './hsds.js';
import { known } from './known.js';
import type { HsdsClock } from './schedule-to-hsds.js';
import { uuidFromName } from './uuid.js';

/** Facts with the key they are known by and their texts in one language; an empty text is an unknown one. */
export type Described<Facts, Texts> = { key: string; facts: Facts; texts: Texts };

/** The texts of a service in one language. */
export type ServiceTexts = {
  name: string;
  description: string;
  howToApply: string;
  eligibility: string;
  costNote: string;
  notice: string;
};

/** A service with all that belongs to it. `locations` are those it is offered at; others are ignored. */
export type HsdsSource = HsdsClock & {
  /** Part of every id, because keys are unique in their municipality only. */
  municipality: string;
  service: Described<Service, ServiceTexts> & { checkedAt: LocalDate | null };
  organization: Described<Organization, { name: string; description: string }> | null;
  locations: readonly Described<Location, { name: string; directions: string }>[];
  /** The names of required documents in the language of the texts; a document without one goes by its code. */
  documentNames: Readonly<Record<string, string>>;
};

/** Names the attribute that says which residence status a service asks for. */
export const residenceLabel = 'residenceStatus';

/** HSDS's words for whether a service is running. */
export const hsdsStatuses = {
  active: 'active',
  inactive: 'inactive',
  temporarilyClosed: 'temporarily closed',
  defunct: 'defunct',
} as const;

/**
 * A service as HSDS 3.1 JSON, with its organization, locations, schedules and phones. Ids are UUIDs that only depend on
 * municipality and key. Everything is in the one language of the given texts, because HSDS knows no translations.
 */
export function toHsds(source: HsdsSource): HsdsService {
  const { service, organization } = source;
  const { facts, texts } = service;
  const id = `${source.municipality}/service/${service.key}`;
  const { minimumAge, maximumAge } = facts.eligibility;
  return known<HsdsService>({
    id: uuidFromName(id),
    name: texts.name,
    status: hsdsStatuses[facts.status],
    description: texts.description,
    url: facts.url,
    email: facts.email,
    alert: texts.notice,
    application_process: texts.howToApply,
    fees_description: texts.costNote,
    eligibility_description: texts.eligibility,
    minimum_age: minimumAge,
    maximum_age: maximumAge,
    assured_date: service.checkedAt,
    organization: organization && organizationToHsds(organization, source.municipality),
    phones: phonesToHsds(facts.phones, id),
    schedules: schedulesToHsds(facts.schedules, id, source),
    languages: facts.languages.map((code) => ({ id: uuidFromName(`${id}/language/${code}`), code })),
    service_areas: facts.serviceAreas.map((name) => ({ id: uuidFromName(`${id}/area/${name}`), name })),
    required_documents: documentsToHsds(source, id),
    cost_options: [known<HsdsCostOption>({ id: uuidFromName(`${id}/cost`), ...facts.cost })],
    service_at_locations: atLocationsToHsds(source, id),
    attributes: residenceAttributes(facts, id),
  });
}

function organizationToHsds(
  { key, facts, texts }: NonNullable<HsdsSource['organization']>,
  municipality: string,
): HsdsOrganization {
  const id = `${municipality}/organization/${key}`;
  const { name, description } = texts;
  const contact = { email: facts.email, website: facts.url, phones: phonesToHsds(facts.phones, id) };
  // The standard requires a description, so an unknown one is empty rather than absent.
  return { ...known<HsdsOrganization>({ id: uuidFromName(id), name, description, ...contact }), description };
}

function atLocationsToHsds(source: HsdsSource, id: string): HsdsServiceAtLocation[] {
  return source.service.facts.atLocations.flatMap(({ location: key, schedules, phones }) => {
    const location = source.locations.find((each) => each.key === key);
    if (!location) return [];
    const there = `${id}/at/${key}`;
    return known<HsdsServiceAtLocation>({
      id: uuidFromName(there),
      location: locationToHsds(location, source),
      phones: phonesToHsds(phones, there),
      schedules: schedulesToHsds(schedules, there, source),
    });
  });
}

function locationToHsds({ key, facts, texts }: HsdsSource['locations'][number], source: HsdsSource): HsdsLocation {
  const id = `${source.municipality}/location/${key}`;
  const { address1, crossStreets, locality, region, postalCode, country } = facts.address;
  const street = known<{ address_1: string; address_2?: string }>({ address_1: address1, address_2: crossStreets });
  return known<HsdsLocation>({
    id: uuidFromName(id),
    location_type: 'physical',
    name: texts.name,
    transportation: texts.directions,
    latitude: facts.position?.latitude,
    longitude: facts.position?.longitude,
    addresses: [
      {
        id: uuidFromName(`${id}/address`),
        ...street,
        city: locality ?? '',
        state_province: region ?? '',
        postal_code: postalCode ?? '',
        country,
        address_type: 'physical',
      },
    ],
    phones: phonesToHsds(facts.phones, id),
    schedules: schedulesToHsds(facts.schedules, id, source),
  });
}

/** HSDS has fields for ages and none for residence status, which therefore travels as an attribute. */
function residenceAttributes({ eligibility }: Service, id: string): HsdsAttribute[] {
  if (eligibility.residenceStatus === 'unknown') return [];
  const link = { link_id: uuidFromName(id), link_entity: 'service', link_type: 'eligibility' };
  return [{ id: uuidFromName(`${id}/residence`), ...link, label: residenceLabel, value: eligibility.residenceStatus }];
}

function documentsToHsds(
  { service, documentNames }: HsdsSource,
  id: string,
): NonNullable<HsdsService['required_documents']> {
  return service.facts.requiredDocuments.map(({ anyOf }, index) => ({
    id: uuidFromName(`${id}/document/${index}`),
    document: anyOf.map((code) => documentNames[code] ?? code).join(' / '),
  }));
}
