import type { Document } from '../../bson/codec.js';
import { isIdIndex } from '../../indexes/index-definition.js';
import { isDecisive } from '../../indexes/index-plan.js';
import { everything, type Interval, Written } from '../../indexes/interval.js';
import type { IndexPlan, Plan } from '../../indexes/plan.js';
import type { FindRequest } from '../../query/find.js';
import { splitPath } from '../../query/paths.js';
import { showBounds } from './bounds-text.js';
import { parsedQuery } from './parsed-query.js';

/** The stages that get at a plan's documents, as MongoDB shows them. */
export function accessStages(plan: Plan, request: FindRequest): Document {
  if (plan.kind === 'collection')
    return { stage: 'COLLSCAN', ...filterOf(request.filter), direction: plan.reverse ? 'backward' : 'forward' };
  if (plan.kind === 'index') return isIdLookup(plan, request) ? { stage: 'IDHACK' } : fetch(plan, request);
  const { plans, branches } = plan;
  const isAllSaid = branches === request.filter['$or'] && plans.every(({ exact }) => exact);
  const whole = isAllSaid ? withoutBranches(request.filter) : request.filter;
  return { stage: 'FETCH', ...filterOf(whole), inputStage: { stage: 'OR', inputStages: plans.map(indexStage) } };
}

/** Whether a find by one `_id` and nothing else was asked. */
function isIdLookup(plan: IndexPlan, { filter, hint, skip = 0 }: FindRequest): boolean {
  const isAlone = Object.keys(filter).length === 1 && hint === undefined && skip === 0 && !plan.keys;
  return isAlone && plan.exact && isIdIndex(plan.index) && isDecisive(plan);
}

function fetch(plan: IndexPlan, { filter }: FindRequest): Document {
  return { stage: 'FETCH', ...filterOf(filter, plan.covered), inputStage: indexStage(plan) };
}

function filterOf(filter: Document, without: readonly string[] = []): Document {
  const parsed = parsedQuery(filter, without);
  return Object.keys(parsed).length > 0 ? { filter: parsed } : {};
}

function withoutBranches(filter: Document): Document {
  const { $or: _branches, ...rest } = filter;
  return rest;
}

function indexStage(plan: IndexPlan): Document {
  const direction = plan.reverse ? 'backward' : 'forward';
  return { stage: 'IXSCAN', ...indexFields(plan), direction, indexBounds: showBounds(plan) };
}

/** The stage that counts entries of an index without reading documents, between its first and its last key. */
export function countStage(plan: IndexPlan): Document {
  const ends = plan.intervals.map(([interval = everything], i) => endsOf(interval, plan.index.fields[i]?.direction));
  const keyOf = (side: 'start' | 'end') =>
    Object.fromEntries(plan.index.fields.map(({ path }, i) => [path, ends[i]?.[side].value]));
  return {
    stage: 'COUNT_SCAN',
    ...indexFields(plan),
    indexBounds: {
      startKey: keyOf('start'),
      startKeyInclusive: ends.every(({ start }) => !start.open),
      endKey: keyOf('end'),
      endKeyInclusive: ends.every(({ end }) => !end.open),
    },
  };
}

function endsOf({ edges }: Interval, direction: 1 | -1 = 1) {
  const from = { value: shownValue(edges.from), open: edges.fromOpen === true };
  const to = { value: shownValue(edges.to), open: edges.toOpen === true };
  return direction === 1 ? { start: from, end: to } : { start: to, end: from };
}

function shownValue(value: unknown): unknown {
  return value instanceof Written ? value.text : value;
}

function indexFields({ index }: IndexPlan): Document {
  return {
    keyPattern: index.key,
    indexName: index.name,
    ...(index.collation && { collation: index.collation }),
    isMultiKey: index.multikeyPaths.length > 0,
    multiKeyPaths: Object.fromEntries(index.fields.map(({ path }) => [path, arraysOn(path, index.multikeyPaths)])),
    isUnique: index.unique,
    isSparse: index.sparse,
    isPartial: index.partialFilterExpression !== undefined,
    indexVersion: 2,
  };
}

/** Which beginning of a path holds arrays is not kept: the whole path stands for it. */
function arraysOn(path: string, multikeyPaths: readonly string[]): string[] {
  return multikeyPaths.includes(path) ? [splitPath(path).join('.')] : [];
}
