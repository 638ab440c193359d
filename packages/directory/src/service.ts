import type { Location } from './location.js';
import type { Phone } from './phone.js';
import type { Schedule } from './schedule.js';

/** Whether a service is running; the words of HSDS. */
export const serviceStatuses = ['active', 'inactive', 'temporarilyClosed', 'defunct'] as const;

/** The residence status somebody needs. `unknown` means that no source says, and is never shown as a promise. */
export const residenceStatuses = ['any', 'regular', 'permanent', 'unknown'] as const;

/** Who a service is for. Ages in completed years, both inclusive; `null` is no limit. */
export type Eligibility = {
  residenceStatus: (typeof residenceStatuses)[number];
  minimumAge: number | null;
  maximumAge: number | null;
};

/** What a service costs. `amount` is in `currency` (ISO 4217) and only means something when paid. */
export type CostOption = {
  option: 'free' | 'paid' | 'varies' | 'unknown';
  amount: number | null;
  currency: string | null;
};

/** Papers to bring: any one of `anyOf` will do. A list of these must each be met. */
export type RequiredDocument = { anyOf: string[] };

/** A service at one location (by its key), with the hours and phones that hold only there. */
export type ServiceAtLocation = { location: string; schedules: Schedule[]; phones: Phone[] };

/** What people can get, from whom (by key), where and on which terms. No service area means the whole municipality. */
export type Service = {
  organization: string | null;
  status: (typeof serviceStatuses)[number];
  phones: Phone[];
  email: string | null;
  url: string | null;
  schedules: Schedule[];
  atLocations: ServiceAtLocation[];
  languages: string[];
  requiredDocuments: RequiredDocument[];
  cost: CostOption;
  eligibility: Eligibility;
  serviceAreas: string[];
};

/**
 * The hours that hold for a service at one of its locations: those given for it there, else the service's own, else
 * those of the building. Empty when nobody knows.
 */
export function schedulesAt(
  service: Pick<Service, 'schedules' | 'atLocations'>,
  location: string,
  building: Pick<Location, 'schedules'> | null,
): Schedule[] {
  const there = service.atLocations.find((each) => each.location === location);
  return firstFilled([there?.schedules, service.schedules, building?.schedules]);
}

/** The phones to call about a service at one of its locations, by the same precedence as `schedulesAt`. */
export function phonesAt(
  service: Pick<Service, 'phones' | 'atLocations'>,
  location: string,
  building: Pick<Location, 'phones'> | null,
): Phone[] {
  const there = service.atLocations.find((each) => each.location === location);
  return firstFilled([there?.phones, service.phones, building?.phones]);
}

function firstFilled<T>(lists: (T[] | undefined)[]): T[] {
  return lists.find((list) => list !== undefined && list.length > 0) ?? [];
}
