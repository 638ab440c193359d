import type { Fields } from '../fields.js';
import { known } from '../known.js';
import type { DocumentList } from '../schema/document-lists.js';
import type { EntityName } from '../schema/field.js';
import {
  addressPart,
  directionsPart,
  emailPart,
  languagesPart,
  phonesPart,
  positionPart,
  schedulesPart,
} from './contact-parts.js';
import type { Directory } from './directory.js';
import { topicAttribute, topicsIn } from './extension.js';
import { type Part, plainly } from './part.js';
import {
  areasPart,
  atLocationsPart,
  costPart,
  documentsPart,
  eligibilityPart,
  inChargePart,
  organizationPart,
  statusPart,
} from './service-parts.js';
import { isText, listOf, nullOr } from './shape.js';
import { textOrNullPart, textPart } from './text-part.js';

/** A kind of thing in the directory and what it is in HSDS: which facts and which texts are said in which fields. */
export type Kind = {
  entity: EntityName;
  list: DocumentList;
  facts: Readonly<Record<string, Part<unknown>>>;
  texts: Readonly<Record<string, Part<string>>>;
  /** What is the same for all. */
  always: Fields;
};

/** The lists of a directory. */
export type KindName = keyof Directory;

const topicsPart: Part<string[]> = {
  fields: [],
  isValue: listOf(isText),
  write: (topics, { name }) =>
    known<Fields>({ attributes: [...new Set(topics)].map((topic) => topicAttribute(topic, name)) }),
  read: (json) => plainly(topicsIn(json)),
};

/** The standard has a day of assurance for services only. */
const nowherePart: Part<string | null> = {
  fields: [],
  isValue: nullOr(isText),
  write: () => ({}),
  read: () => plainly(null),
};

const web = (url: string) => ({ email: emailPart, url: textOrNullPart(url, 'uri') });

/** The standard requires names of most things, and a description of an organization. */
const nameAndDescription = { name: textPart('name', true), description: textPart('description') };

export const kinds = {
  organizations: {
    entity: 'organization',
    list: 'organizations',
    facts: { topics: topicsPart, checkedAt: nowherePart, phones: phonesPart, ...web('website') },
    texts: { name: textPart('name', true), description: textPart('description', true) },
    always: {},
  },
  locations: {
    entity: 'location',
    list: 'locations',
    facts: {
      topics: topicsPart,
      checkedAt: nowherePart,
      organization: inChargePart,
      address: addressPart,
      position: positionPart,
      phones: phonesPart,
      schedules: schedulesPart,
    },
    texts: { name: textPart('name'), directions: directionsPart },
    always: { location_type: 'physical' },
  },
  services: {
    entity: 'service',
    list: 'services',
    facts: {
      topics: topicsPart,
      checkedAt: textOrNullPart('assured_date', 'date'),
      organization: organizationPart,
      status: statusPart,
      phones: phonesPart,
      ...web('url'),
      schedules: schedulesPart,
      atLocations: atLocationsPart,
      languages: languagesPart,
      requiredDocuments: documentsPart,
      cost: costPart,
      eligibility: eligibilityPart,
      serviceAreas: areasPart,
    },
    texts: {
      ...nameAndDescription,
      howToApply: textPart('application_process'),
      eligibility: textPart('eligibility_description'),
      costNote: textPart('fees_description'),
      notice: textPart('alert'),
    },
    always: {},
  },
  helpLines: {
    entity: 'service',
    list: 'services',
    facts: {
      topics: topicsPart,
      checkedAt: textOrNullPart('assured_date', 'date'),
      phones: phonesPart,
      schedules: schedulesPart,
    },
    texts: nameAndDescription,
    always: { status: 'active' },
  },
} as const satisfies Record<KindName, Kind>;
