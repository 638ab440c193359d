import { type Document, isDocument } from '../bson/codec.js';
import { isSameCollation } from '../bson/collation.js';
import { equalValues } from '../bson/compare.js';
import { typeOrder } from '../bson/types.js';
import { MongoError } from '../errors.js';
import { findBounds } from './bounds.js';
import { type Condition, type Conditions, conditionsOf } from './conditions.js';
import type { Index } from './index-definition.js';
import { isDecisive, narrows, planFor, plansWith, worth } from './index-plan.js';
import { planBetween } from './key-limits.js';
import { implies } from './partial.js';
import { plainPlacing } from './placing.js';
import type { CollectionPlan, IndexPlan, Plan, Question, UnionPlan } from './plan.js';

export type { IndexPlan, Plan } from './plan.js';

/**
 * How many entries are counted at most to tell which of two indexes leads to fewer documents: what takes about as long as
 * reading a hundred of these.
 */
const countedEntries = 2_000;

/**
 * Chooses how to find documents: the index that leads to the fewest, preferring one that also gives the order; failing
 * that, one index per branch of an `$or`; failing that, the whole collection. A hint decides alone. Throws `BadValue` for a
 * hint that names no index.
 */
export function choosePlan(question: Question): Plan {
  if (question.min || question.max) return planBetween(hintedIndex(question), question);
  if (question.hint !== undefined) return hintedPlan(question, question.hint);
  const best = findBestIndex(question);
  if (best && narrows(best)) return best;
  return findUnion(question) ?? best ?? wholeCollection(question, false);
}

function wholeCollection({ filter, sort }: Question, reverse: boolean): CollectionPlan {
  const { byPath, complete } = conditionsOf(filter);
  return { kind: 'collection', reverse, sorted: sort.length === 0, exact: complete && byPath.size === 0 };
}

function hintedPlan(question: Question, hint: unknown): Plan {
  if (isDocument(hint) && '$natural' in hint) return wholeCollection(question, Number(hint['$natural']) < 0);
  return planFor(getHinted(question.indexes, hint), question, conditionsOf(question.filter));
}

function hintedIndex({ hint, indexes }: Question): Index {
  if (hint === undefined)
    throw new MongoError('Location51173', 'When using min()/max() a hint of which index to use must be provided');
  return getHinted(indexes, hint);
}

function getHinted(indexes: readonly Index[], hint: unknown): Index {
  const index = indexes.find(({ name, key, hidden }) => !hidden && (name === hint || sameKey(key, hint)));
  if (index) return index;
  throw new MongoError(
    'BadValue',
    'error processing query: planner returned error :: caused by :: hint provided does not correspond to an existing index',
  );
}

/** Whether two key patterns name the same fields, in the same order and directions. */
export function sameKey(key: Document, other: unknown): boolean {
  return isDocument(other) && equalValues(Object.entries(key), Object.entries(other));
}

function findBestIndex(question: Question): IndexPlan | null {
  const conditions = conditionsOf(question.filter);
  const plans = question.indexes
    .filter((index) => !index.hidden && mayHelp(index, question, conditions) && isComplete(index, question, conditions))
    .flatMap((index) => plansWith(index, question, conditions))
    .filter((plan) => isHelpful(plan, question, conditions))
    .sort((a, b) => worth(b, question.isLimited) - worth(a, question.isLimited));
  const [first] = plans;
  if (!first) return null;
  const best = plans.length === 1 ? first : (plans.find(isDecisive) ?? fewestEntries(plans, question) ?? first);
  const asked = conditions.complete ? [...conditions.byPath.values()].flat() : null;
  return { ...best, beside: { plans: plans.filter((plan) => plan !== best && narrows(plan)), asked } };
}

/** A quick look before anything is planned: a filter that says nothing of an index's first field does not narrow it. */
function mayHelp({ fields }: Index, { sort }: Question, { byPath }: Conditions): boolean {
  return sort.length > 0 || byPath.has(fields[0]?.path ?? '');
}

function isHelpful(plan: IndexPlan, { sort }: Question, { byPath }: Conditions): boolean {
  if (narrows(plan) || (plan.sorted && sort.length > 0)) return true;
  return plan.index.sparse && (byPath.get(plan.index.fields[0]?.path ?? '') ?? []).some(needsField);
}

/** The plan with the fewest entries to walk; the first when they have equally many, or too many to count. */
function fewestEntries(plans: readonly IndexPlan[], { countEntries }: Question): IndexPlan | null {
  if (!countEntries) return null;
  let best: IndexPlan | null = null;
  let fewest = countedEntries;
  for (const plan of plans.filter((one, at) => narrows(one) && !isTold(one, plans.slice(0, at)))) {
    const count = countEntries(plan, fewest);
    if (count >= fewest) continue;
    best = plan;
    fewest = count;
  }
  return best;
}

/** Whether a plan before it, which is worth more, is held to all that this one is, and so walks no more entries. */
function isTold({ index, held }: IndexPlan, before: readonly IndexPlan[]): boolean {
  if (index.partialFilterExpression || index.sparse) return false;
  return before.some((other) => held.every(({ condition }) => other.held.some((one) => one.condition === condition)));
}

/** Whether the index holds every document the filter could match; sparse and partial ones may not. */
function isComplete(index: Index, { filter, collation }: Question, { byPath }: Conditions): boolean {
  const { partialFilterExpression: partial, rules } = index;
  if (partial && !(isSameCollation(rules, collation) && implies(filter, partial, collation))) return false;
  return !index.sparse || index.fields.some(({ path }) => (byPath.get(path) ?? []).some(needsField));
}

function needsField(condition: Condition): boolean {
  if (condition.operator === '$exists') return condition.operand === true || Number(condition.operand) !== 0;
  const bounds = findBounds(condition, plainPlacing);
  return bounds?.intervals.every(({ low }) => (low[0] ?? 0) > typeOrder.null) === true;
}

/** A union for the first `$or` whose every branch an index narrows; whatever else the filter says is tested. */
function findUnion(question: Question): UnionPlan | null {
  for (const branches of alternativesIn(question.filter)) {
    const plans = plansFor(branches, question);
    const exact = question.filter['$or'] === branches && Object.keys(question.filter).length === 1;
    if (plans)
      return {
        kind: 'union',
        plans,
        branches,
        sorted: question.sort.length === 0,
        exact: exact && plans.every((plan) => plan.exact),
      };
  }
  return null;
}

/** The lists of every `$or` that all matching documents meet: the filter's own, and those under its `$and`s. */
function* alternativesIn(filter: Document): Iterable<readonly unknown[]> {
  const { $or: branches, $and: clauses } = filter;
  if (Array.isArray(branches) && branches.length > 0) yield branches;
  if (Array.isArray(clauses)) for (const clause of clauses.filter(isDocument)) yield* alternativesIn(clause);
}

function plansFor(branches: readonly unknown[], question: Question): IndexPlan[] | null {
  const plans: IndexPlan[] = [];
  for (const filter of branches.filter(isDocument)) {
    const plan = findBestIndex({ ...question, filter, sort: [] });
    if (!plan || !narrows(plan)) return null;
    plans.push(plan);
  }
  return plans;
}
