import type { CostOption, Eligibility, EntryKind, Facts, Source, Topic } from '@ventanilla/contracts';
import { reviewDays } from './review-days.js';

type Stated = { topics: Topic[]; sources: Source[] };
/** What a source says of an entry; everything it does not say keeps its empty value. */
type Known<Kind extends EntryKind> = Stated & Partial<Facts<Kind>>;

/** Nobody has checked any of it by phone yet: only the source's own date speaks for it. */
const common = { checkedAt: null, reviewBy: reviewDays.ordinary, superseded: null };

const unknownCost: CostOption = { option: 'unknown', amount: null, currency: null };
const unknownEligibility: Eligibility = { residenceStatus: 'unknown', minimumAge: null, maximumAge: null };

/** Free of charge, because a source says so. */
export const free: CostOption = { option: 'free', amount: null, currency: null };
/** Free for some and paid by others; the cost note says who. */
export const varies: CostOption = { option: 'varies', amount: null, currency: null };
/** For everybody, whatever their migration status, because a source says so. */
export const forEverybody: Eligibility = { residenceStatus: 'any', minimumAge: null, maximumAge: null };
/** Only with a regular residence, because a source says so. */
export const forRegularResidents: Eligibility = { residenceStatus: 'regular', minimumAge: null, maximumAge: null };

export function serviceFacts(known: Known<'service'>): Facts<'service'> {
  return {
    ...common,
    organization: null,
    status: 'active',
    phones: [],
    email: null,
    url: null,
    schedules: [],
    atLocations: [],
    languages: [],
    requiredDocuments: [],
    cost: unknownCost,
    eligibility: unknownEligibility,
    serviceAreas: [],
    ...known,
  };
}

export function helpLineFacts(known: Known<'helpLine'> & Pick<Facts<'helpLine'>, 'phones'>): Facts<'helpLine'> {
  return {
    ...common,
    reviewBy: reviewDays.helpLine,
    dangers: [],
    aroundTheClock: null,
    free: null,
    schedules: [],
    ...known,
  };
}

export function guideFacts(known: Known<'guide'>): Facts<'guide'> {
  return { ...common, nature: 'practical', related: [], ...known };
}

/** A norm can be changed by the next decree or a court: it is looked at more often. */
export function lawFacts(known: Known<'guide'>): Facts<'guide'> {
  return guideFacts({ nature: 'law', reviewBy: reviewDays.law, ...known });
}

export function organizationFacts(known: Known<'organization'>): Facts<'organization'> {
  return { ...common, phones: [], email: null, url: null, ...known };
}

export function locationFacts(known: Known<'location'> & Pick<Facts<'location'>, 'address'>): Facts<'location'> {
  return { ...common, position: null, phones: [], schedules: [], ...known };
}

/** A published finding does not change any more: it needs no review, only the next assessment. */
export function findingFacts(
  known: Known<'finding'> & Pick<Facts<'finding'>, 'profile' | 'domain' | 'type' | 'order'>,
): Facts<'finding'> {
  return { ...common, reviewBy: null, related: [], ...known };
}

export function profileFacts(known: Known<'profile'> & Pick<Facts<'profile'>, 'period'>): Facts<'profile'> {
  return { ...common, reviewBy: null, url: null, ...known };
}
