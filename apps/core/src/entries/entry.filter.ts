import { type EntryKind, entryKinds, type operations } from '@ventanilla/contracts';
import { type QueryFilter, Types } from 'mongoose';
import type { InputOf } from '../platform/http/handle.js';
import type { OwnKeys } from './belonging.repository.js';
import type { EntryDocument } from './entry.schema.js';
import { facetsWanted } from './listed.js';
import { wordConditions } from './words.js';

type ListQuery = InputOf<typeof operations.listEntries>['query'];

export type EntryFilter = Omit<ListQuery, 'sort' | 'offset' | 'limit'> & {
  /** Only entries of these municipalities; null for all. */
  within: readonly string[] | null;
  /** Only entries of some organizations; null for all. */
  own: OwnKeys | null;
  /** The day against which review-by dates are held. */
  today: string;
};

export function toFilter(query: EntryFilter): QueryFilter<EntryDocument> {
  const conditions = [
    ...facetsWanted(query).map((facet) => ({ facets: facet })),
    ...(query.own ? [ownFilter(query.own)] : []),
    ...(query.own && query.deleted === undefined ? [namedOneByOne(query.own)] : []),
    ...wordConditions(query.q),
  ];
  return {
    ...(query.within && { municipality: { $in: [...query.within] } }),
    ...(query.municipality !== undefined && { municipality: query.municipality }),
    isDeleted: query.deleted === 'yes',
    ...kindFilter(query),
    ...(query.ids && { _id: { $in: query.ids.map((id) => new Types.ObjectId(id)) } }),
    ...(query.keys && { key: { $in: query.keys } }),
    ...(query.due && { 'facts.reviewBy': { $lt: query.today } }),
    ...(conditions.length > 0 && { $and: conditions }),
  } as QueryFilter<EntryDocument>;
}

/** Words are looked up kind by kind. */
function kindFilter({ kind, q }: Pick<EntryFilter, 'kind' | 'q'>) {
  if (kind !== undefined) return { kind: kind satisfies EntryKind };
  return q ? { kind: { $in: [...entryKinds] } } : {};
}

/** The same of what is not deleted, as an index finds it: few keys, however much else there is. */
function namedOneByOne({ organizations, services, locations, stops }: OwnKeys) {
  return { key: { $in: [...new Set([...organizations, ...services, ...locations, ...stops])] } };
}

/** Confines a query to what belongs to some organizations. */
export function ownFilter({ organizations, services, locations }: OwnKeys) {
  return {
    $or: [
      { kind: 'organization', key: { $in: [...organizations] } },
      { kind: { $in: ['service', 'location'] }, 'facts.organization': { $in: [...organizations] } },
      { kind: 'location', key: { $in: locations } },
      { kind: 'mobileStop', 'facts.service': { $in: services } },
    ],
  };
}
