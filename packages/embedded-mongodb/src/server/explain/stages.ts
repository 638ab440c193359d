import { type Document, isDocument } from '../../bson/codec.js';
import { isNumeric } from '../../bson/types.js';
import type { Plan } from '../../indexes/plan.js';
import type { FindRequest } from '../../query/find.js';
import type { StoredDocument } from '../../storage/collection.js';
import { accessStages, countStage } from './access-stages.js';

/** What a command does with the documents it finds. */
export type Purpose = 'find' | 'count' | 'update' | 'delete';

/** What is explained: how documents are asked for, and what for. */
export type Explained = {
  readonly purpose: Purpose;
  readonly request: FindRequest;
  readonly projection: Document;
  /** Of an update: whether it would change a document, and whether it inserts one when none is there. */
  readonly changes?: (stored: StoredDocument) => boolean;
  readonly upsert?: boolean;
};

/** How much a sort may hold in memory, in bytes (MongoDB's limit). */
const sortMemory = 100 * 1024 * 1024;

/** The winning plan as MongoDB shows it: the stages one inside the other, the last step outermost. */
export function planStages(plan: Plan | null, explained: Explained): Document {
  if (!plan) return around(explained.purpose, { stage: 'EOF' });
  if (explained.purpose === 'count') return countStages(plan, explained);
  const { request, projection, purpose } = explained;
  const sorted = withSort(plan, request, accessStages(plan, request));
  const skipped = request.skip ? { stage: 'SKIP', skipAmount: request.skip, inputStage: sorted } : sorted;
  const projected = Object.keys(projection).length > 0 ? project(projection, skipped) : skipped;
  return around(purpose, purpose === 'find' ? withLimit(plan, request, projected) : projected);
}

function countStages(plan: Plan, { request }: Explained): Document {
  const { filter, skip = 0, limit = 0 } = request;
  if (plan.kind === 'collection' && Object.keys(filter).length === 0 && skip === 0 && limit === 0)
    return { stage: 'RECORD_STORE_FAST_COUNT' };
  const isOneStretch = plan.kind === 'index' && plan.intervals.every((field) => field.length === 1);
  if (plan.exact && isOneStretch && !plan.keys) return around('count', countStage(plan));
  return around('count', accessStages(plan, request));
}

const outermost: Readonly<Partial<Record<Purpose, string>>> = { count: 'COUNT', update: 'UPDATE', delete: 'DELETE' };

function around(purpose: Purpose, inputStage: Document): Document {
  const stage = outermost[purpose];
  return stage ? { stage, inputStage } : inputStage;
}

function needsSort(plan: Plan, { sort = [] }: FindRequest): boolean {
  return sort.length > 0 && !plan.sorted;
}

function withSort(plan: Plan, request: FindRequest, inputStage: Document): Document {
  if (!needsSort(plan, request)) return inputStage;
  const { sort = [], skip = 0, limit = 0 } = request;
  return {
    stage: 'SORT',
    sortPattern: Object.fromEntries(sort.map(({ path, direction }) => [path, direction])),
    memLimit: sortMemory,
    ...(limit > 0 && { limitAmount: skip + limit }),
    type: 'simple',
    inputStage,
  };
}

/** A sort keeps no more than the limit by itself. */
function withLimit(plan: Plan, request: FindRequest, inputStage: Document): Document {
  if (!request.limit || needsSort(plan, request)) return inputStage;
  return { stage: 'LIMIT', limitAmount: request.limit, inputStage };
}

function project(transformBy: Document, inputStage: Document): Document {
  const isSimple = Object.entries(transformBy).every(([name, value]) => !name.includes('.') && isPlain(value));
  return { stage: isSimple ? 'PROJECTION_SIMPLE' : 'PROJECTION_DEFAULT', transformBy, inputStage };
}

function isPlain(value: unknown): boolean {
  return typeof value === 'boolean' || (isNumeric(value) && !isDocument(value));
}
