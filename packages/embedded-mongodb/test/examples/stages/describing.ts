import type { StageExample } from '../stage-example.js';

const documents = [{ _id: 1 }, { _id: 2 }];
const atAll = [{ $limit: 1 }, { $project: { _id: 0, known: { $literal: true } } }];

/** Stages that tell of the server or a collection. */
export const describingExamples: readonly StageExample[] = [
  {
    stage: '$collStats',
    says: 'counts the documents of the collection and tells their size',
    documents,
    pipeline: [
      { $collStats: { count: {}, storageStats: {} } },
      { $project: { _id: 0, count: 1, same: { $eq: ['$count', '$storageStats.count'] } } },
    ],
    expected: [{ count: 2, same: true }],
  },
  {
    stage: '$collStats',
    says: 'can only be the first',
    documents,
    pipeline: [{ $match: {} }, { $collStats: {} }],
    code: 40602,
  },
  { stage: '$collStats', says: 'needs a collection', pipeline: [{ $collStats: { count: {} } }], code: 26 },
  {
    stage: '$indexStats',
    says: 'names the indexes of the collection',
    documents,
    pipeline: [{ $indexStats: {} }, { $project: { name: 1, key: 1, isCounted: { $gte: ['$accesses.ops', 0] } } }],
    expected: [{ name: '_id_', key: { _id: 1 }, isCounted: true }],
  },
  {
    stage: '$currentOp',
    says: 'finds itself',
    overServer: true,
    pipeline: [{ $currentOp: {} }, { $match: { 'command.pipeline.0.$currentOp': { $exists: true } } }, ...atAll],
    expected: [{ known: true }],
  },
  {
    stage: '$listLocalSessions',
    says: 'finds the session it runs in',
    overServer: true,
    pipeline: [{ $listLocalSessions: {} }, ...atAll],
    expected: [{ known: true }],
  },
];
