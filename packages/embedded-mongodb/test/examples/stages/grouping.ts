import { Decimal128, Double, Long } from 'mongodb';
import type { StageExample } from '../stage-example.js';

const sales = [
  { _id: 1, item: 'bread', price: 10, amount: 2 },
  { _id: 2, item: 'milk', price: 20, amount: 1 },
  { _id: 3, item: 'bread', price: 5, amount: 10 },
  { _id: 4, item: null, price: 5, amount: 1 },
  { _id: 5, price: 1, amount: 1 },
];

const people = [24, 17, 35, 52, 41, 68, 12, 30].map((age, i) => ({ _id: i, age }));

/** `$group`, `$bucket`, `$bucketAuto`, `$sortByCount`. */
export const groupingExamples: readonly StageExample[] = [
  {
    stage: '$group',
    says: 'gathers by value, null and missing together',
    documents: sales,
    pipeline: [
      { $group: { _id: '$item', n: { $sum: 1 }, total: { $sum: { $multiply: ['$price', '$amount'] } } } },
      { $sort: { _id: 1 } },
    ],
    expected: [
      { _id: null, n: 2, total: 6 },
      { _id: 'bread', n: 2, total: 70 },
      { _id: 'milk', n: 1, total: 20 },
    ],
  },
  {
    stage: '$group',
    says: 'gathers by several fields, where missing and null are two things',
    documents: [{ _id: 1, a: 1 }, { _id: 2, a: new Double(1) }, { _id: 3, a: null }, { _id: 4 }],
    pipeline: [{ $group: { _id: { a: '$a' }, ids: { $push: '$_id' } } }, { $sort: { ids: 1 } }],
    expected: [
      { _id: { a: 1 }, ids: [1, 2] },
      { _id: { a: null }, ids: [3] },
      { _id: {}, ids: [4] },
    ],
  },
  {
    stage: '$group',
    says: 'finds numbers of every type equal',
    documents: [
      5,
      new Double(5),
      Long.fromNumber(5),
      Decimal128.fromString('5.0'),
      5.5,
      Decimal128.fromString('5.5'),
    ].map((n, i) => ({ _id: i, n })),
    pipeline: [{ $group: { _id: '$n', ids: { $push: '$_id' } } }, { $sort: { ids: 1 } }],
    expected: [
      { _id: 5, ids: [0, 1, 2, 3] },
      { _id: 5.5, ids: [4, 5] },
    ],
  },
  {
    stage: '$group',
    says: 'gives nothing for nothing',
    pipeline: [{ $group: { _id: null, n: { $sum: 1 } } }],
    expected: [],
  },
  { stage: '$group', says: 'needs an _id', pipeline: [{ $group: { n: { $sum: 1 } } }], code: 15955 },
  {
    stage: '$group',
    says: 'misses accumulators before it misses an _id',
    pipeline: [{ $group: { n: 1 } }],
    code: 40234,
  },
  { stage: '$group', says: 'needs a document', pipeline: [{ $group: 1 }], code: 15947 },
  {
    stage: '$group',
    says: 'knows its accumulators',
    pipeline: [{ $group: { _id: null, n: { $total: 1 } } }],
    code: 15952,
  },
  { stage: '$group', says: 'needs accumulators', pipeline: [{ $group: { _id: null, n: '$a' } }], code: 40234 },
  {
    stage: '$group',
    says: 'takes one accumulator for a field',
    pipeline: [{ $group: { _id: null, n: { $sum: 1, $avg: 1 } } }],
    code: 40238,
  },
  {
    stage: '$group',
    says: 'gives accumulators one operand',
    pipeline: [{ $group: { _id: null, n: { $sum: ['$a', '$b'] } } }],
    code: 40237,
  },
  {
    stage: '$group',
    says: 'does not compute fields with dots',
    pipeline: [{ $group: { _id: null, 'a.b': { $sum: 1 } } }],
    code: 40235,
  },
  {
    stage: '$group',
    says: 'does not compute fields with dollars',
    pipeline: [{ $group: { _id: null, $a: { $sum: 1 } } }],
    code: 40236,
  },
  {
    stage: '$bucket',
    says: 'groups by stretches that begin with their boundary',
    documents: [...people, { _id: 9, age: 99 }, { _id: 10 }],
    pipeline: [
      {
        $bucket: {
          groupBy: '$age',
          boundaries: [0, 18, 35, 65],
          default: 'other',
          output: { n: { $sum: 1 }, ages: { $push: '$age' } },
        },
      },
    ],
    expected: [
      { _id: 0, n: 2, ages: [17, 12] },
      { _id: 18, n: 2, ages: [24, 30] },
      { _id: 35, n: 3, ages: [35, 52, 41] },
      { _id: 'other', n: 3, ages: [68, 99] },
    ],
  },
  {
    stage: '$bucket',
    says: 'counts when nothing else is asked for',
    documents: people.slice(0, 2),
    pipeline: [{ $bucket: { groupBy: '$age', boundaries: [0, 100] } }],
    expected: [{ _id: 0, count: 2 }],
  },
  {
    stage: '$bucket',
    says: 'fails on what falls into no bucket',
    documents: people,
    pipeline: [{ $bucket: { groupBy: '$age', boundaries: [0, 18] } }],
    code: 40066,
  },
  {
    stage: '$bucket',
    says: 'needs two boundaries',
    pipeline: [{ $bucket: { groupBy: '$a', boundaries: [0] } }],
    code: 40192,
  },
  {
    stage: '$bucket',
    says: 'needs boundaries of one type',
    pipeline: [{ $bucket: { groupBy: '$a', boundaries: [0, 'a'] } }],
    code: 40193,
  },
  {
    stage: '$bucket',
    says: 'needs boundaries in order',
    pipeline: [{ $bucket: { groupBy: '$a', boundaries: [5, 0] } }],
    code: 40194,
  },
  {
    stage: '$bucket',
    says: 'needs a default outside the boundaries',
    pipeline: [{ $bucket: { groupBy: '$a', boundaries: [0, 9], default: 5 } }],
    code: 40199,
  },
  {
    stage: '$bucket',
    says: 'needs something to group by',
    pipeline: [{ $bucket: { boundaries: [0, 9] } }],
    code: 40198,
  },
  {
    stage: '$bucket',
    says: 'refuses a constant to group by',
    pipeline: [{ $bucket: { groupBy: 'age', boundaries: [0, 9] } }],
    code: 40202,
  },
  {
    stage: '$bucketAuto',
    says: 'makes so many buckets of about the same size',
    documents: people,
    pipeline: [{ $bucketAuto: { groupBy: '$age', buckets: 3 } }],
    expected: [
      { _id: { min: 12, max: 30 }, count: 3 },
      { _id: { min: 30, max: 52 }, count: 3 },
      { _id: { min: 52, max: 68 }, count: 2 },
    ],
  },
  {
    stage: '$bucketAuto',
    says: 'keeps equal values together',
    documents: [1, 1, 1, 1, 2, 3].map((n, i) => ({ _id: i, n })),
    pipeline: [{ $bucketAuto: { groupBy: '$n', buckets: 3, output: { ns: { $push: '$n' } } } }],
    expected: [
      { _id: { min: 1, max: 2 }, ns: [1, 1, 1, 1] },
      { _id: { min: 2, max: 3 }, ns: [2, 3] },
    ],
  },
  {
    stage: '$bucketAuto',
    says: 'rounds boundaries to powers of two',
    documents: [0, 1, 3, 6, 10, 20].map((n, i) => ({ _id: i, n })),
    pipeline: [{ $bucketAuto: { groupBy: '$n', buckets: 3, granularity: 'POWERSOF2' } }],
    expected: [
      { _id: { min: 0, max: 2 }, count: 2 },
      { _id: { min: 2, max: 8 }, count: 2 },
      { _id: { min: 8, max: 32 }, count: 2 },
    ],
  },
  {
    stage: '$bucketAuto',
    says: 'rounds boundaries to preferred numbers',
    documents: [12, 13, 18, 27, 44, 50].map((n, i) => ({ _id: i, n })),
    pipeline: [{ $bucketAuto: { groupBy: '$n', buckets: 2, granularity: 'R5' } }],
    expected: [
      { _id: { min: new Double(10), max: new Double(25) }, count: 3 },
      { _id: { min: new Double(25), max: new Double(63) }, count: 3 },
    ],
  },
  {
    stage: '$bucketAuto',
    says: 'needs a number of buckets',
    pipeline: [{ $bucketAuto: { groupBy: '$a' } }],
    code: 40246,
  },
  {
    stage: '$bucketAuto',
    says: 'needs at least one bucket',
    pipeline: [{ $bucketAuto: { groupBy: '$a', buckets: 0 } }],
    code: 40243,
  },
  {
    stage: '$bucketAuto',
    says: 'knows its granularities',
    pipeline: [{ $bucketAuto: { groupBy: '$a', buckets: 2, granularity: 'R6' } }],
    code: 40257,
  },
  {
    stage: '$bucketAuto',
    says: 'rounds only numbers',
    documents: [{ _id: 1, a: 'x' }],
    pipeline: [{ $bucketAuto: { groupBy: '$a', buckets: 2, granularity: 'R5' } }],
    code: 40258,
  },
  {
    stage: '$bucketAuto',
    says: 'rounds no negative numbers',
    documents: [{ _id: 1, a: -1 }],
    pipeline: [{ $bucketAuto: { groupBy: '$a', buckets: 2, granularity: 'R5' } }],
    code: 40260,
  },
  {
    stage: '$sortByCount',
    says: 'counts each value, the most frequent first',
    documents: [
      { _id: 1, tags: ['sea', 'sun'] },
      { _id: 2, tags: ['sun'] },
      { _id: 3, tags: ['sun', 'sea', 'snow'] },
    ],
    pipeline: [{ $unwind: '$tags' }, { $sortByCount: '$tags' }],
    expected: [
      { _id: 'sun', count: 3 },
      { _id: 'sea', count: 2 },
      { _id: 'snow', count: 1 },
    ],
  },
  { stage: '$sortByCount', says: 'needs a path', pipeline: [{ $sortByCount: 'tags' }], code: 40148 },
  { stage: '$sortByCount', says: 'needs an expression', pipeline: [{ $sortByCount: { a: 1 } }], code: 40147 },
  { stage: '$sortByCount', says: 'needs text or a document', pipeline: [{ $sortByCount: 1 }], code: 40149 },
];
