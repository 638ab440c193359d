import type { Document } from '../bson/codec.js';
import type { Collation } from '../bson/collation.js';
import type { SortField } from '../query/sort.js';
import type { Condition } from './conditions.js';
import type { Index } from './index-definition.js';
import type { Interval } from './interval.js';
import type { Placing } from './placing.js';

/** How a query gets at its documents. */
export type Plan = CollectionPlan | IndexPlan | UnionPlan;

/**
 * What all plans say: whether documents come in the order asked for, and whether every document a plan leads to matches the
 * whole filter (`exact`), so that counting needs no document.
 */
type Promises = { readonly sorted: boolean; readonly exact: boolean };

/** The whole collection in the order of insertion. */
export type CollectionPlan = Promises & { readonly kind: 'collection'; readonly reverse: boolean };

/** A walk over parts of one index. Unless the plan is exact, every document found is tested against the whole filter. */
export type IndexPlan = Promises & {
  readonly kind: 'index';
  readonly index: Index;
  /** What is looked at of each field, in the index's order; later fields may be left at everything. */
  readonly intervals: readonly (readonly Interval[])[];
  readonly reverse: boolean;
  /** Paths whose conditions the intervals hold whole: nothing is left to test of them. */
  readonly covered: readonly string[];
  /** The conditions the intervals are held to. */
  readonly held: readonly Held[];
  /** With this many leading fields at single values, the stretches behind each of them are walked as one, in order. */
  readonly merged?: number | undefined;
  /** What else indexes could say of the same question. */
  readonly beside?: Beside;
  /** Limits for whole keys, as `min` and `max` of a find set them. */
  readonly keys?: KeyLimits;
};

/** A condition of a plan; `exact` when a document that an entry in the intervals leads to meets it for certain. */
export type Held = { readonly condition: Condition; readonly exact: boolean };

/** Other plans for a question, each narrowed, and all its conditions; null when it says more than conditions. */
export type Beside = { readonly plans: readonly IndexPlan[]; readonly asked: readonly Condition[] | null };

/** From one whole key on, up to but without another; null where there is no limit. */
export type KeyLimits = { readonly from: Buffer | null; readonly to: Buffer | null };

/** One walk for each branch of an `$or`; a document found twice counts once. */
export type UnionPlan = Promises & {
  readonly kind: 'union';
  readonly plans: readonly IndexPlan[];
  /** The branches, as they stand in the filter. */
  readonly branches: readonly unknown[];
};

/** The indexes a plan walks. */
export function indexesOf(plan: Plan): Index[] {
  if (plan.kind === 'collection') return [];
  return plan.kind === 'index' ? [plan.index] : plan.plans.map(({ index }) => index);
}

/** Counts, for statistics, that a client's request walks these indexes. */
export function noteUse(plan: Plan): void {
  for (const { uses } of indexesOf(plan)) uses.ops += 1;
}

/** What the planner decides on. */
export type Question = {
  readonly filter: Document;
  readonly sort: readonly SortField[];
  readonly indexes: readonly Index[];
  readonly collation?: Collation | null;
  /** Only the first few are wanted, so that an order given by an index is worth more than a field it fixes. */
  readonly isLimited?: boolean;
  readonly hint?: unknown;
  /** Whole keys to begin with and to stop before; they need a hint. */
  readonly min?: Document | undefined;
  readonly max?: Document | undefined;
  /** How an index places values. */
  readonly placingOf: (index: Index) => Placing;
  /** Counts the entries a plan would walk, up to a limit, to choose between plans. Left out: the conditions alone decide. */
  readonly countEntries?: (plan: IndexPlan, limit: number) => number;
};
