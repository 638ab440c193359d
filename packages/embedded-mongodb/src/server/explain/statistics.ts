import { type Document, isDocument } from '../../bson/codec.js';
import type { Plan } from '../../indexes/plan.js';
import { countEntries, scan } from '../../indexes/scan.js';
import { compileFilter } from '../../query/match.js';
import type { CollectionInfo } from '../../storage/catalog.js';
import type { StoredDocument } from '../../storage/collection.js';
import type { View } from '../../storage/view.js';
import type { Explained } from './stages.js';

/** What carrying a plan out took. */
export type Run = {
  readonly keysExamined: number;
  readonly docsExamined: number;
  readonly matched: readonly StoredDocument[];
  readonly nCounted: number;
  readonly nReturned: number;
  readonly nWouldModify: number;
  readonly nWouldUpsert: number;
  readonly milliseconds: number;
};

/** Nothing was carried out, as in a collection that does not exist. */
export const noRun: Run = {
  keysExamined: 0,
  docsExamined: 0,
  matched: [],
  nCounted: 0,
  nReturned: 0,
  nWouldModify: 0,
  nWouldUpsert: 0,
  milliseconds: 0,
};

/** Carries a plan out without changing anything, and counts. */
export function runPlan(view: View, info: CollectionInfo, plan: Plan, explained: Explained): Run {
  const started = performance.now();
  const counts = explained.purpose === 'count' && plan.kind === 'index' && plan.exact;
  const walked = counts ? { docs: 0, matched: [], stopped: false } : walk(view, info, plan, explained);
  const keysExamined = walked.stopped ? walked.docs : countKeys(view, plan);
  const { skip = 0, limit = 0 } = explained.request;
  const left = Math.max(0, (counts ? keysExamined : walked.matched.length) - skip);
  const nCounted = limit > 0 ? Math.min(left, limit) : left;
  return {
    keysExamined: plan.kind === 'collection' ? 0 : keysExamined,
    docsExamined: walked.docs,
    matched: walked.matched,
    nCounted,
    nReturned: explained.purpose === 'find' ? nCounted : 0,
    nWouldModify: explained.changes ? walked.matched.filter(explained.changes).length : 0,
    nWouldUpsert: Number(explained.upsert === true && walked.matched.length === 0),
    milliseconds: Math.round(performance.now() - started),
  };
}

function countKeys(view: View, plan: Plan): number {
  if (plan.kind === 'collection') return 0;
  const plans = plan.kind === 'union' ? plan.plans : [plan];
  return plans.reduce((sum, single) => sum + countEntries(view, single, Number.POSITIVE_INFINITY), 0);
}

type Walked = { docs: number; matched: StoredDocument[]; stopped: boolean };

/** Looks at documents until there are enough; a sort needs them all. */
function walk(view: View, info: CollectionInfo, plan: Plan, { request }: Explained): Walked {
  const { filter, sort = [], skip = 0, limit = 0, context, examine } = request;
  const test = compileFilter(filter, context);
  const enough = limit > 0 && (plan.sorted || sort.length === 0) ? skip + limit : Number.POSITIVE_INFINITY;
  const walked: Walked = { docs: 0, matched: [], stopped: false };
  for (const stored of scan(view, info, plan)) {
    examine?.();
    walked.docs += 1;
    if (test(stored.document)) walked.matched.push(stored);
    walked.stopped = walked.matched.length >= enough;
    if (walked.stopped) break;
  }
  return walked;
}

/** The plan's stages, each with what it took. */
export function withStatistics(stage: Document, run: Run): Document {
  const { stage: name, filter, inputStage, inputStages, ...fields } = stage;
  const nReturned = returnedBy(String(name), stage, run);
  return {
    stage: name,
    ...(filter !== undefined && { filter }),
    nReturned,
    executionTimeMillisEstimate: 0,
    works: nReturned + 1,
    advanced: nReturned,
    needTime: 0,
    needYield: 0,
    saveState: 0,
    restoreState: 0,
    isEOF: 1,
    ...fields,
    ...(examinedBy[String(name)]?.(run) ?? {}),
    ...(isDocument(inputStage) && { inputStage: withStatistics(inputStage, run) }),
    ...(Array.isArray(inputStages) && { inputStages: inputStages.map((input) => withStatistics(input, run)) }),
  };
}

function returnedBy(name: string, { limitAmount }: Document, run: Run): number {
  if (['IXSCAN', 'COUNT_SCAN'].includes(name)) return run.keysExamined;
  if (name === 'OR') return run.docsExamined;
  if (['FETCH', 'COLLSCAN', 'IDHACK'].includes(name)) return run.matched.length;
  if (name === 'SORT') return Math.min(run.matched.length, Number(limitAmount ?? Number.POSITIVE_INFINITY));
  return run.nReturned;
}

const examinedBy: Readonly<Record<string, (run: Run) => Document>> = {
  IXSCAN: ({ keysExamined }) => ({ keysExamined, seeks: 1, dupsTested: 0, dupsDropped: 0 }),
  COUNT_SCAN: ({ keysExamined }) => ({ keysExamined }),
  OR: () => ({ dupsTested: 0, dupsDropped: 0 }),
  FETCH: ({ docsExamined }) => ({ docsExamined, alreadyHasObj: 0 }),
  COLLSCAN: ({ docsExamined }) => ({ docsExamined }),
  IDHACK: ({ keysExamined, docsExamined }) => ({ keysExamined, docsExamined }),
  SORT: ({ matched }) => ({
    totalDataSizeSorted: matched.reduce((sum, { bytes }) => sum + bytes.length, 0),
    usedDisk: false,
    spills: 0,
  }),
  COUNT: ({ nCounted }) => ({ nCounted, nSkipped: 0 }),
  UPDATE: ({ nCounted, nWouldModify, nWouldUpsert }) => ({ nMatched: nCounted, nWouldModify, nWouldUpsert }),
  DELETE: ({ nCounted }) => ({ nWouldDelete: nCounted }),
};
