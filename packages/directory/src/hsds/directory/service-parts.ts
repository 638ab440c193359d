import { under } from '../../problem.js';
import {
  type CostOption,
  type Eligibility,
  type RequiredDocument,
  residenceStatuses,
  type Service,
  type ServiceAtLocation,
  serviceStatuses,
} from '../../service.js';
import { type Fields, isFields, listIn, numberIn, textIn, textOrNullIn } from '../fields.js';
import { known } from '../known.js';
import { uuidFromName } from '../uuid.js';
import { phonesPart, schedulesPart } from './contact-parts.js';
import { extension, extensionIn } from './extension.js';
import { merged, type Part, type Place, plainly, readPart, writePart } from './part.js';
import { isNumber, isText, listOf, maybe, nullOr, objectOf, oneOf } from './shape.js';

/** HSDS's words for whether a service is running. */
const statusWords = {
  active: 'active',
  inactive: 'inactive',
  temporarilyClosed: 'temporarily closed',
  defunct: 'defunct',
} as const;

/** A status that is missing or unheard of must not make a service look as if it ran. */
export const statusPart: Part<Service['status']> = {
  fields: ['status'],
  isValue: oneOf(serviceStatuses),
  write: (status) => ({ status: statusWords[status] }),
  read: (json) =>
    plainly(serviceStatuses.find((status) => statusWords[status] === textIn(json, 'status')) ?? 'inactive'),
};

/** Tables want an organization for every service; one without is that of the municipality itself. */
export const organizationPart: Part<string | null> = {
  fields: ['organization_id', 'organization'],
  isValue: nullOr(isText),
  write: (key, { idOf, standIn }) => {
    const id = (key === null ? null : idOf('organization', key)) ?? standIn;
    return id === null ? {} : { organization_id: id };
  },
  read: (json, { keyOf }) => plainly(keyOf('organization', textIn(json, 'organization_id'))),
};

/** A location may be of no organization in particular. */
export const inChargePart: Part<string | null | undefined> = {
  fields: ['organization_id'],
  isValue: maybe(nullOr(isText)),
  write: (key, { idOf }) => known<Fields>({ organization_id: key ? idOf('organization', key) : null }),
  read: (json, { keyOf }) => plainly(keyOf('organization', textIn(json, 'organization_id')) ?? undefined),
};

/** Any one of several documents is one text that lists them. */
export const documentsPart: Part<RequiredDocument[]> = {
  fields: ['required_documents'],
  isValue: listOf(objectOf<RequiredDocument>({ anyOf: listOf(isText) })),
  write: (documents, { name, documentNames }) =>
    known<{ required_documents?: Fields[] }>({
      required_documents: documents.map(({ anyOf }, index) => ({
        id: uuidFromName(`${name}/document/${index}`),
        ...known<{ document?: string }>({ document: anyOf.map((code) => documentNames[code] ?? code).join(' / ') }),
      })),
    }),
  read: (json, { documentNames }) => {
    const codes = new Map(Object.entries(documentNames).map(([code, name]) => [name, code]));
    const texts = listIn(json, 'required_documents').map((each) => textIn(each, 'document'));
    const filled = texts.filter((text) => text !== '');
    return plainly(filled.map((text) => ({ anyOf: text.split(' / ').map((name) => codes.get(name) ?? name) })));
  },
};

export const costPart: Part<CostOption> = {
  fields: ['cost_options'],
  isValue: objectOf<CostOption>({
    option: oneOf(['free', 'paid', 'varies', 'unknown']),
    amount: nullOr(isNumber),
    currency: nullOr(isText),
  }),
  write: ({ option, amount, currency }, { name }) => ({
    cost_options: [known<Fields>({ id: uuidFromName(`${name}/cost`), option, amount, currency })],
  }),
  read: (json) => plainly(costFrom(json)),
};

/** Only one price can be kept; several are said to vary, without an amount that would be wrong for somebody. */
function costFrom(json: Fields): CostOption {
  const [first, ...others] = listIn(json, 'cost_options');
  const unknown: CostOption = { option: 'unknown', amount: null, currency: null };
  if (!first) return unknown;
  if (others.length > 0) return { ...unknown, option: 'varies' };
  const amount = numberIn(first, 'amount');
  const currency = textOrNullIn(first, 'currency')?.toUpperCase() ?? null;
  const named = (['free', 'paid', 'varies', 'unknown'] as const).find((option) => option === textIn(first, 'option'));
  if (named) return { option: named, amount, currency };
  if (amount === null) return unknown;
  return amount === 0 ? { option: 'free', amount: null, currency: null } : { option: 'paid', amount, currency };
}

/** HSDS has fields for ages and none for residence status, which therefore travels as an extension. */
export const eligibilityPart: Part<Eligibility> = {
  fields: ['minimum_age', 'maximum_age'],
  isValue: objectOf<Eligibility>({
    residenceStatus: oneOf(residenceStatuses),
    minimumAge: nullOr(isNumber),
    maximumAge: nullOr(isNumber),
  }),
  write: ({ residenceStatus, minimumAge, maximumAge }, { name }) => ({
    ...known<Fields>({ minimum_age: minimumAge, maximum_age: maximumAge }),
    ...(residenceStatus !== 'unknown' && { attributes: [extension('residenceStatus', residenceStatus, name)] }),
  }),
  read: (json) => {
    const said = extensionIn(json, 'residenceStatus');
    return plainly({
      residenceStatus: residenceStatuses.find((status) => status === said) ?? 'unknown',
      minimumAge: numberIn(json, 'minimum_age'),
      maximumAge: numberIn(json, 'maximum_age'),
    });
  },
};

export const areasPart: Part<string[]> = {
  fields: ['service_areas'],
  isValue: listOf(isText),
  write: (areas, { name }) =>
    known<{ service_areas?: Fields[] }>({
      service_areas: [...new Set(areas)].map((area) => ({
        id: uuidFromName(`${name}/area/${area}`),
        ...known<{ name?: string }>({ name: area }),
      })),
    }),
  read: (json) =>
    plainly(
      listIn(json, 'service_areas')
        .map((each) => textIn(each, 'name'))
        .filter((area) => area !== ''),
    ),
};

const there = { schedules: schedulesPart, phones: phonesPart };

/** Where it is offered. A location that is not in the directory has no place in HSDS. */
export const atLocationsPart: Part<ServiceAtLocation[]> = {
  fields: ['service_at_locations'],
  isValue: listOf(
    objectOf<ServiceAtLocation>({ location: isText, schedules: there.schedules.isValue, phones: there.phones.isValue }),
  ),
  write: (atLocations, place) =>
    known<{ service_at_locations?: Fields[] }>({
      service_at_locations: atLocations.flatMap((each, index) => atLocation(each, index, place)),
    }),
  read: (json, place) => {
    const read = listIn(json, 'service_at_locations').map((each, index) => fromAtLocation(each, index, place));
    return { value: read.flatMap(({ value }) => value ?? []), problems: read.flatMap(({ problems }) => problems) };
  },
};

function atLocation({ location, schedules, phones }: ServiceAtLocation, index: number, place: Place): Fields[] {
  const id = place.idOf('location', location);
  if (id === null) return [];
  const here = { ...place, name: `${place.name}/at/${index}/${location}` };
  return [
    merged([
      { id: uuidFromName(here.name), location_id: id },
      writePart('facts.schedules', there.schedules, schedules, here),
      writePart('facts.phones', there.phones, phones, here),
    ]),
  ];
}

function fromAtLocation(json: Fields, index: number, place: Place) {
  const location = place.keyOf('location', locationIdIn(json));
  const schedules = readPart('facts.schedules', there.schedules, json, place);
  const phones = readPart('facts.phones', there.phones, json, place);
  const problems = under(`service_at_locations.${index}`, [...schedules.problems, ...phones.problems]);
  return { value: location === null ? null : { location, schedules: schedules.value, phones: phones.value }, problems };
}

function locationIdIn(json: Fields): string {
  const location = json['location'];
  return isFields(location) ? textIn(location, 'id') : textIn(json, 'location_id');
}
