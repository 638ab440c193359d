import type { Location } from '../location.js';
import type { Organization } from '../organization.js';
import { type Problem, problem, under } from '../problem.js';
import { type CostOption, type Eligibility, residenceStatuses, type Service, serviceStatuses } from '../service.js';
import { validateLocation, validateOrganization, validateService } from '../validate-service.js';
import { languageCodesFrom, locationFrom, phonesFrom } from './contact-from-hsds.js';
import { type Fields, isFields, listIn, numberIn, textIn, textOrNullIn } from './fields.js';
import { schedulesFromRows } from './schedule-from-hsds.js';
import type { HsdsClock } from './schedule-to-hsds.js';
import { type Described, type HsdsSource, hsdsStatuses, residenceLabel } from './to-hsds.js';

/** What was read of an HSDS service. Keys are the ids of the source; `problems` says what was left out or is wrong. */
export type HsdsImport = {
  service: HsdsSource['service'] | null;
  organization: HsdsSource['organization'];
  locations: Described<Location, { name: string; directions: string }>[];
  problems: Problem[];
};

/**
 * Reads a service as HSDS 3.0 or 3.1 JSON has it, from anybody's directory. Never throws and never invents: a missing
 * fact is null or `unknown`, hours that cannot be kept exactly are left out, and everything of the kind is reported,
 * together with all that the validation of this package finds.
 */
export function fromHsds(json: unknown, clock: HsdsClock): HsdsImport {
  const nothing = { service: null, organization: null, locations: [] };
  if (!isFields(json) || textIn(json, 'id') === '' || textIn(json, 'name') === '') {
    return { ...nothing, problems: [problem('notAService')] };
  }
  const { locations, atLocations, problems: locationProblems } = locationsFrom(json, clock);
  const { schedules, problems } = schedulesFromRows(listIn(json, 'schedules'), clock);
  const facts = serviceFrom(json, { schedules, atLocations });
  const organization = organizationFrom(json);
  return {
    service: { key: textIn(json, 'id'), facts, texts: textsFrom(json), checkedAt: textOrNullIn(json, 'assured_date') },
    organization,
    locations,
    problems: [
      ...problems,
      ...locationProblems,
      ...validateService(facts),
      ...(organization ? under('organization', validateOrganization(organization.facts)) : []),
      ...locations.flatMap(({ key, facts: location }) => under(`locations.${key}`, validateLocation(location))),
    ],
  };
}

function serviceFrom(json: Fields, hours: Pick<Service, 'schedules' | 'atLocations'>): Service {
  const organization = json['organization'];
  return {
    ...hours,
    organization: isFields(organization) ? textOrNullIn(organization, 'id') : textOrNullIn(json, 'organization_id'),
    // A status that is missing or unheard of must not make a service look as if it ran.
    status: serviceStatuses.find((status) => hsdsStatuses[status] === textIn(json, 'status')) ?? 'inactive',
    phones: phonesFrom(json),
    email: textOrNullIn(json, 'email'),
    url: textOrNullIn(json, 'url'),
    languages: languageCodesFrom(json),
    requiredDocuments: textsIn(json, 'required_documents', 'document').map((text) => ({ anyOf: text.split(' / ') })),
    cost: costFrom(json),
    eligibility: eligibilityFrom(json),
    serviceAreas: textsIn(json, 'service_areas', 'name'),
  };
}

function textsFrom(json: Fields): HsdsSource['service']['texts'] {
  return {
    name: textIn(json, 'name'),
    description: textIn(json, 'description'),
    howToApply: textIn(json, 'application_process'),
    eligibility: textIn(json, 'eligibility_description'),
    costNote: textIn(json, 'fees_description'),
    notice: textIn(json, 'alert'),
  };
}

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

function eligibilityFrom(json: Fields): Eligibility {
  const attribute = listIn(json, 'attributes').find((each) => textIn(each, 'label') === residenceLabel);
  const said = attribute ? textIn(attribute, 'value') : '';
  return {
    residenceStatus: residenceStatuses.find((status) => status === said) ?? 'unknown',
    minimumAge: numberIn(json, 'minimum_age'),
    maximumAge: numberIn(json, 'maximum_age'),
  };
}

function organizationFrom(json: Fields): HsdsImport['organization'] {
  const fields = json['organization'];
  if (!isFields(fields)) return null;
  const facts: Organization = {
    phones: phonesFrom(fields),
    email: textOrNullIn(fields, 'email'),
    url: textOrNullIn(fields, 'website'),
  };
  const texts = { name: textIn(fields, 'name'), description: textIn(fields, 'description') };
  return { key: textIn(fields, 'id'), facts, texts };
}

function locationsFrom(
  json: Fields,
  clock: HsdsClock,
): Pick<HsdsImport, 'locations' | 'problems'> & Pick<Service, 'atLocations'> {
  const read: ReturnType<typeof locationsFrom> = { locations: [], atLocations: [], problems: [] };
  listIn(json, 'service_at_locations').forEach((there, index) => {
    const path = `service_at_locations.${index}`;
    const fields = isFields(there['location']) ? there['location'] : {};
    const { location, problems } = locationFrom(fields, clock);
    read.problems.push(...under(`${path}.location`, problems));
    if (!location) return;
    const { schedules, problems: ownProblems } = schedulesFromRows(listIn(there, 'schedules'), clock);
    read.problems.push(...under(path, ownProblems));
    const key = textIn(fields, 'id');
    const texts = { name: textIn(fields, 'name'), directions: textIn(fields, 'transportation') };
    read.locations.push({ key, facts: location, texts });
    read.atLocations.push({ location: key, schedules, phones: phonesFrom(there) });
  });
  return read;
}

function textsIn(json: Fields, list: string, name: string): string[] {
  return listIn(json, list)
    .map((each) => textIn(each, name))
    .filter((text) => text !== '');
}
