import type { EntryKind, operations } from '@ventanilla/contracts';
import { type QueryFilter, Types } from 'mongoose';
import { searchFilter } from '../platform/database/search.js';
import type { InputOf } from '../platform/http/handle.js';
import type { OwnKeys } from './belonging.repository.js';
import type { EntryDocument } from './entry.schema.js';

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
  return {
    ...(query.within && { municipality: { $in: [...query.within] } }),
    ...(query.municipality !== undefined && { municipality: query.municipality }),
    ...(query.kind !== undefined && { kind: query.kind satisfies EntryKind }),
    ...(query.ids && { _id: { $in: query.ids.map((id) => new Types.ObjectId(id)) } }),
    ...(query.keys && { key: { $in: query.keys } }),
    ...(query.topic !== undefined && { 'facts.topics': query.topic }),
    ...(query.domain !== undefined && { 'facts.domain': query.domain }),
    ...(query.type !== undefined && { 'facts.type': query.type }),
    ...(query.own && ownFilter(query.own)),
    ...standingFilter(query),
    ...(query.gap && { gaps: { $elemMatch: query.gap } }),
    ...(query.due && { 'facts.reviewBy': { $ne: null, $lt: query.today } }),
    deletedAt: query.deleted ? { $ne: null } : null,
    ...searchFilter(query.q),
  } as QueryFilter<EntryDocument>;
}

function standingFilter({ state, language }: EntryFilter) {
  if (state === undefined && language === undefined) return {};
  const wanted = { ...(state !== undefined && { state }), ...(language !== undefined && { language }) };
  return { standing: { $elemMatch: wanted } };
}

/** Confines a query to what belongs to some organizations. */
export function ownFilter({ organizations, services, locations }: OwnKeys) {
  return {
    $or: [
      { kind: 'organization', key: { $in: [...organizations] } },
      { kind: 'service', 'facts.organization': { $in: [...organizations] } },
      { kind: 'location', key: { $in: locations } },
      { kind: 'mobileStop', 'facts.service': { $in: services } },
    ],
  };
}
