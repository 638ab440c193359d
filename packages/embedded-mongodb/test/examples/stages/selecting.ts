import { Double, Long } from 'mongodb';
import type { StageExample } from '../stage-example.js';

const numbers = [3, 1, 2].map((n, i) => ({ _id: i, n }));

/** `$match`, `$sort`, `$skip`, `$limit`, `$count`, `$sample`, `$facet`, `$unionWith`, `$documents`. */
export const selectingExamples: readonly StageExample[] = [
  {
    stage: '$match',
    says: 'filters as find does, also after other stages',
    documents: numbers,
    pipeline: [
      { $addFields: { double: { $multiply: ['$n', 2] } } },
      { $match: { double: { $gt: 2 }, $expr: { $lt: ['$n', 3] } } },
    ],
    expected: [{ _id: 2, n: 2, double: 4 }],
  },
  { stage: '$match', says: 'needs a document', pipeline: [{ $match: 1 }], code: 15959 },
  {
    stage: '$sort',
    says: 'orders by several fields and keeps the order of equal ones',
    documents: [
      { _id: 1, a: 2, b: 1 },
      { _id: 2, a: 1, b: 1 },
      { _id: 3, a: 2, b: 2 },
      { _id: 4, a: 2, b: 1 },
    ],
    pipeline: [{ $sort: { a: -1, b: 1, _id: 1 } }, { $project: { _id: 1 } }],
    expected: [{ _id: 1 }, { _id: 4 }, { _id: 3 }, { _id: 2 }],
  },
  {
    stage: '$sort',
    says: 'orders what was computed, and only the first when a limit follows',
    documents: numbers,
    pipeline: [{ $set: { n: { $multiply: ['$n', -1] } } }, { $sort: { n: 1 } }, { $limit: 2 }],
    expected: [
      { _id: 0, n: -3 },
      { _id: 2, n: -2 },
    ],
  },
  { stage: '$sort', says: 'needs a number', pipeline: [{ $sort: { n: 'up' } }], code: 15974 },
  { stage: '$sort', says: 'needs 1 or -1', pipeline: [{ $sort: { n: 2 } }], code: 15975 },
  { stage: '$sort', says: 'needs a field', pipeline: [{ $sort: {} }], code: 15976 },
  { stage: '$sort', says: 'needs a document', pipeline: [{ $sort: 'n' }], code: 15973 },
  {
    stage: '$skip',
    says: 'leaves out the first, after a limit too',
    documents: numbers,
    pipeline: [{ $sort: { n: 1 } }, { $limit: 2 }, { $skip: Long.fromNumber(1) }],
    expected: [{ _id: 2, n: 2 }],
  },
  { stage: '$skip', says: 'needs a number that is not negative', pipeline: [{ $skip: -1 }], code: 5107200 },
  {
    stage: '$limit',
    says: 'takes the first, of two limits the smaller one',
    documents: numbers,
    pipeline: [{ $sort: { n: 1 } }, { $limit: 3 }, { $limit: new Double(1) }],
    expected: [{ _id: 1, n: 1 }],
  },
  { stage: '$limit', says: 'must be positive', pipeline: [{ $limit: 0 }], code: 15958 },
  { stage: '$limit', says: 'needs a whole number', pipeline: [{ $limit: 1.5 }], code: 2107201 },
  {
    stage: '$count',
    says: 'counts what comes',
    documents: numbers,
    pipeline: [{ $match: { n: { $gt: 1 } } }, { $count: 'large' }],
    expected: [{ large: 2 }],
  },
  { stage: '$count', says: 'gives nothing for nothing', pipeline: [{ $count: 'n' }], expected: [] },
  { stage: '$count', says: 'needs a name', pipeline: [{ $count: 1 }], code: 40156 },
  { stage: '$count', says: 'needs a name that is not empty', pipeline: [{ $count: '' }], code: 40157 },
  { stage: '$count', says: 'needs a name without a dollar', pipeline: [{ $count: '$n' }], code: 40158 },
  { stage: '$count', says: 'needs a name without dots', pipeline: [{ $count: 'a.b' }], code: 40160 },
  {
    stage: '$sample',
    says: 'gives as many as there are when asked for more',
    documents: numbers,
    pipeline: [{ $sample: { size: 10 } }, { $sort: { _id: 1 } }],
    expected: numbers,
  },
  {
    stage: '$sample',
    says: 'gives no more than asked for',
    documents: numbers,
    pipeline: [{ $sample: { size: 2 } }, { $count: 'n' }],
    expected: [{ n: 2 }],
  },
  { stage: '$sample', says: 'needs a size', pipeline: [{ $sample: {} }], code: 28749 },
  { stage: '$sample', says: 'needs a positive size', pipeline: [{ $sample: { size: -1 } }], code: 28747 },
  {
    stage: '$facet',
    says: 'runs several pipelines over the same documents',
    documents: numbers,
    pipeline: [
      { $sort: { _id: 1 } },
      { $facet: { count: [{ $count: 'n' }], large: [{ $match: { n: { $gte: 2 } } }], none: [{ $match: { n: 9 } }] } },
    ],
    expected: [
      {
        count: [{ n: 3 }],
        large: [
          { _id: 0, n: 3 },
          { _id: 2, n: 2 },
        ],
        none: [],
      },
    ],
  },
  {
    stage: '$facet',
    says: 'is not allowed inside itself',
    pipeline: [{ $facet: { a: [{ $facet: { b: [] } }] } }],
    code: 40600,
  },
  { stage: '$facet', says: 'does not store', pipeline: [{ $facet: { a: [{ $out: 'b' }] } }], code: 40600 },
  { stage: '$facet', says: 'needs a pipeline', pipeline: [{ $facet: {} }], code: 40169 },
  { stage: '$facet', says: 'needs lists', pipeline: [{ $facet: { a: 1 } }], code: 40170 },
  {
    stage: '$unionWith',
    says: 'adds the documents of another collection, each through the stages given',
    documents: [{ _id: 1, city: 'Salta' }],
    others: {
      towns: [
        { _id: 1, city: 'Cafayate' },
        { _id: 2, city: 'Cachi' },
      ],
    },
    pipeline: [{ $unionWith: { coll: 'towns', pipeline: [{ $match: { _id: 2 } }] } }, { $unionWith: 'towns' }],
    expected: [
      { _id: 1, city: 'Salta' },
      { _id: 2, city: 'Cachi' },
      { _id: 1, city: 'Cafayate' },
      { _id: 2, city: 'Cachi' },
    ],
  },
  {
    stage: '$unionWith',
    says: 'adds documents written into the pipeline',
    documents: [{ _id: 1 }],
    pipeline: [{ $unionWith: { pipeline: [{ $documents: [{ a: 1 }, { a: new Double(2) }] }] } }],
    expected: [{ _id: 1 }, { a: 1 }, { a: new Double(2) }],
  },
  { stage: '$unionWith', says: 'needs a collection', pipeline: [{ $unionWith: { pipeline: [] } }], code: 9 },
  {
    stage: '$unionWith',
    says: 'does not store',
    pipeline: [{ $unionWith: { coll: 'a', pipeline: [{ $out: 'b' }] } }],
    code: 31441,
  },
  {
    stage: '$documents',
    says: 'brings documents into a lookup',
    documents: [{ _id: 1, size: 2 }],
    pipeline: [
      {
        $lookup: {
          pipeline: [
            {
              $documents: [
                { size: 1, letter: 'S' },
                { size: 2, letter: 'M' },
              ],
            },
          ],
          localField: 'size',
          foreignField: 'size',
          as: 'letters',
        },
      },
    ],
    expected: [{ _id: 1, size: 2, letters: [{ size: 2, letter: 'M' }] }],
  },
  { stage: '$documents', says: 'cannot be run over a collection', pipeline: [{ $documents: [] }], code: 73 },
];
