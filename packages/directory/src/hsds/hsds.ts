/**
 * The parts of HSDS 3.1's JSON that a service of ours fills, in the standard's own spelling. Whatever is not known is
 * absent, except where the standard requires a text: there it is empty.
 */
export type HsdsLanguage = { id: string; code: string };

/** A phone; `type` is RFC 6350's word where there is one. */
export type HsdsPhone = { id: string; number: string; extension?: number; type: string; languages?: HsdsLanguage[] };

/** One recurring opening as an RFC 5545 rule. */
export type HsdsSchedule = {
  id: string;
  valid_from?: string;
  valid_to?: string;
  freq?: 'WEEKLY';
  interval?: number;
  wkst?: string;
  byday?: string;
  opens_at?: string;
  closes_at?: string;
  timezone?: number;
  description?: string;
  attending_type?: string;
};

/** A postal or street address. */
export type HsdsAddress = {
  id: string;
  address_1: string;
  address_2?: string;
  city: string;
  state_province: string;
  postal_code: string;
  country: string;
  address_type: 'physical';
};

/** A door one can go to. */
export type HsdsLocation = {
  id: string;
  location_type: 'physical';
  name?: string;
  transportation?: string;
  latitude?: number;
  longitude?: number;
  addresses: HsdsAddress[];
  phones?: HsdsPhone[];
  schedules?: HsdsSchedule[];
};

/** Who offers the service. */
export type HsdsOrganization = {
  id: string;
  name: string;
  description: string;
  email?: string;
  website?: string;
  phones?: HsdsPhone[];
};

/** What a service costs; `option` is one of our words: free, paid, varies, unknown. */
export type HsdsCostOption = { id: string; option: string; amount?: number; currency?: string };

/** A service at one of its locations. */
export type HsdsServiceAtLocation = {
  id: string;
  location: HsdsLocation;
  phones?: HsdsPhone[];
  schedules?: HsdsSchedule[];
};

/** Something the standard has no field for. */
export type HsdsAttribute = {
  id: string;
  link_id: string;
  link_entity: string;
  link_type: string;
  label: string;
  value: string;
};

/** A service with everything that belongs to it, as `GET /services/{id}` answers. */
export type HsdsService = {
  id: string;
  name: string;
  status: 'active' | 'inactive' | 'temporarily closed' | 'defunct';
  description?: string;
  url?: string;
  email?: string;
  alert?: string;
  application_process?: string;
  fees_description?: string;
  eligibility_description?: string;
  minimum_age?: number;
  maximum_age?: number;
  assured_date?: string;
  organization?: HsdsOrganization;
  phones?: HsdsPhone[];
  schedules?: HsdsSchedule[];
  languages?: HsdsLanguage[];
  service_areas?: { id: string; name: string }[];
  required_documents?: { id: string; document: string }[];
  cost_options: HsdsCostOption[];
  service_at_locations?: HsdsServiceAtLocation[];
  attributes?: HsdsAttribute[];
};
