import type { Document } from '../bson/codec.js';
import type { Collation } from '../bson/collation.js';
import { parseCollation } from '../bson/collation-spec.js';
import { compileFilter, type Predicate } from '../query/match.js';
import type { SortField } from '../query/sort.js';
import { fieldsOfKey } from './key-pattern.js';

/** An index as the catalog keeps it. */
export type IndexRecord = {
  readonly id: number;
  readonly name: string;
  readonly key: Document;
  readonly unique: boolean;
  /** Takes no new duplicates, while those there are may stay: the first step to making an index unique. */
  readonly prepareUnique?: boolean;
  readonly sparse: boolean;
  readonly partialFilterExpression?: Document;
  readonly expireAfterSeconds?: number;
  /** As it was asked for; it has meant nothing since MongoDB 4.2, but clients compare it. */
  readonly background?: boolean;
  /** Kept up to date but not used for queries. */
  readonly hidden?: boolean;
  /** The whole specification of the rules its strings are ordered by; without one, by their bytes. */
  readonly collation?: Document;
  /** The version of Unicode's rules those strings were put in order by. */
  readonly icu?: string;
  /** Paths that some document was seen to hold several values at; those serve fewer queries. */
  readonly multikeyPaths: readonly string[];
  /** Whether some key was too long to be kept whole; such an index no longer gives an order. */
  readonly hasLongKeys: boolean;
};

/** How often clients' requests have walked an index, and since when that is counted. Not stored. */
export type IndexUses = { ops: number; readonly since: Date };

/** An index record made ready for use. */
export type Index = IndexRecord & {
  readonly fields: readonly SortField[];
  readonly rules: Collation | null;
  /** Whether a document belongs into a partial index; always true for others. */
  readonly covers: Predicate;
  readonly uses: IndexUses;
};

/** The version of Unicode's rules this runtime orders strings by. */
export const icuVersion = process.versions['icu'] ?? '';

/** Prepares a record; the same record always gives an equal index. Left out, nobody asks for its uses. */
export function indexFrom(record: IndexRecord, uses: IndexUses = { ops: 0, since: new Date() }): Index {
  const partial = record.partialFilterExpression;
  const rules = record.collation ? parseCollation(record.collation) : null;
  const covers = partial ? compileFilter(partial, { collation: rules }) : () => true;
  return { ...record, fields: fieldsOfKey(record.key), rules, covers, uses };
}

/** The index every collection has. */
export function isIdIndex(index: IndexRecord): boolean {
  return index.name === '_id_';
}
