import type { Location } from './location.js';
import type { Organization } from './organization.js';
import { eachOf, type Problem, problem, under } from './problem.js';
import type { CostOption, Eligibility, RequiredDocument, Service, ServiceAtLocation } from './service.js';
import { languageProblems, validateAddress, validatePhone, validatePosition, webProblems } from './validate-contact.js';
import { validateSchedule } from './validate-schedule.js';

/** Everything that is wrong with a service, including its hours and phones at each location. */
export function validateService(service: Service): Problem[] {
  return [
    ...webProblems(service),
    ...eachOf('phones', service.phones, validatePhone),
    ...eachOf('schedules', service.schedules, validateSchedule),
    ...eachOf('atLocations', service.atLocations, atLocationProblems),
    ...repeatedLocations(service.atLocations),
    ...languageProblems(service.languages),
    ...eachOf('requiredDocuments', service.requiredDocuments, documentProblems),
    ...under('cost', validateCostOption(service.cost)),
    ...under('eligibility', validateEligibility(service.eligibility)),
    ...eachOf('serviceAreas', service.serviceAreas, (area) => (area.trim() === '' ? [problem('emptyText')] : [])),
  ];
}

/** Everything that is wrong with a location. */
export function validateLocation({ address, position, phones, schedules }: Location): Problem[] {
  return [
    ...under('address', validateAddress(address)),
    ...(position === null ? [] : under('position', validatePosition(position))),
    ...eachOf('phones', phones, validatePhone),
    ...eachOf('schedules', schedules, validateSchedule),
  ];
}

/** Everything that is wrong with an organization. */
export function validateOrganization(organization: Organization): Problem[] {
  return [...webProblems(organization), ...eachOf('phones', organization.phones, validatePhone)];
}

/** Everything that is wrong with who a service is for: ages out of range or the wrong way round. */
export function validateEligibility({ minimumAge, maximumAge }: Eligibility): Problem[] {
  const wrong = Object.entries({ minimumAge, maximumAge })
    .filter(([, age]) => age !== null && !(Number.isInteger(age) && age >= 0 && age <= 120))
    .map(([name]) => problem('age', name));
  if (wrong.length > 0 || minimumAge === null || maximumAge === null || minimumAge <= maximumAge) return wrong;
  return [problem('agesReversed', 'maximumAge')];
}

/** Everything that is wrong with a price: an amount needs a currency, and only what is paid has one. */
export function validateCostOption({ option, amount, currency }: CostOption): Problem[] {
  const priced = option === 'paid' || option === 'varies';
  return [
    ...(amount !== null && !priced ? [problem('amountWithoutPrice', 'amount')] : []),
    ...(amount !== null && !(Number.isFinite(amount) && amount >= 0) ? [problem('amount', 'amount')] : []),
    ...(amount !== null && currency === null ? [problem('currency', 'currency')] : []),
    ...(currency !== null && !/^[A-Z]{3}$/.test(currency) ? [problem('currency', 'currency')] : []),
  ];
}

function atLocationProblems({ schedules, phones }: ServiceAtLocation): Problem[] {
  return [...eachOf('schedules', schedules, validateSchedule), ...eachOf('phones', phones, validatePhone)];
}

function repeatedLocations(atLocations: readonly ServiceAtLocation[]): Problem[] {
  return atLocations.flatMap(({ location }, index) => {
    const first = atLocations.findIndex((other) => other.location === location);
    return first < index ? [problem('repeatedLocation', 'atLocations', index, 'location')] : [];
  });
}

function documentProblems({ anyOf }: RequiredDocument): Problem[] {
  return anyOf.length === 0 ? [problem('noDocuments', 'anyOf')] : [];
}
