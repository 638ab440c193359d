import { Decimal128, Double, Long } from 'mongodb';
import type { StageExample } from '../stage-example.js';

const sales = [
  { _id: 1, state: 'CA', day: 1, amount: 10 },
  { _id: 2, state: 'CA', day: 2, amount: 20 },
  { _id: 3, state: 'CA', day: 4, amount: 30 },
  { _id: 4, state: 'WA', day: 1, amount: 5 },
  { _id: 5, state: 'WA', day: 2, amount: 5 },
];

/** The values one function gives to the documents of each state, in the order of days. */
function byState(
  operator: string,
  says: string,
  call: Record<string, unknown>,
  expected: readonly unknown[],
): StageExample {
  return {
    stage: '$setWindowFields',
    operator,
    says,
    documents: sales,
    pipeline: [
      { $setWindowFields: { partitionBy: '$state', sortBy: { day: 1 }, output: { result: call } } },
      { $project: { result: 1 } },
    ],
    expected: expected.map((result, i) => ({ _id: i + 1, result })),
  };
}

/** The same with one partition over values at hours. */
function byHour(
  operator: string,
  says: string,
  call: Record<string, unknown>,
  expected: readonly unknown[],
): StageExample {
  const values = [1, 3, null, 9];
  return {
    stage: '$setWindowFields',
    operator,
    says,
    documents: values.map((value, i) => ({ _id: i, at: new Date(Date.UTC(2024, 0, 1, i)), value })),
    pipeline: [{ $setWindowFields: { sortBy: { at: 1 }, output: { result: call } } }, { $project: { result: 1 } }],
    expected: expected.map((result, i) => ({ _id: i, result })),
  };
}

function refused(
  operator: string,
  says: string,
  call: Record<string, unknown>,
  code: number,
  sortBy?: unknown,
): StageExample {
  return {
    stage: '$setWindowFields',
    operator,
    says,
    documents: sales,
    pipeline: [{ $setWindowFields: { ...(sortBy !== undefined && { sortBy }), output: { result: call } } }],
    code,
  };
}

const double = (n: number) => new Double(n);
const long = (n: number) => Long.fromNumber(n);
const untilNow = { documents: ['unbounded', 'current'] };
const numeric = { $match: { value: { $ne: null } } };

const ranked = { sortBy: { amount: -1, _id: -1 }, output: '$_id' };
const firstTwo = { input: '$amount', n: 2 };

/** Functions, what they are given, and what they give up to each document. */
const several: readonly [operator: string, argument: unknown, ...expected: unknown[]][] = [
  ['$firstN', firstTwo, [10], [10, 20], [10, 20], [5], [5, 5]],
  ['$lastN', firstTwo, [10], [10, 20], [20, 30], [5], [5, 5]],
  ['$minN', firstTwo, [10], [10, 20], [10, 20], [5], [5, 5]],
  ['$maxN', firstTwo, [10], [20, 10], [30, 20], [5], [5, 5]],
  ['$top', ranked, 1, 2, 3, 4, 5],
  ['$bottom', ranked, 1, 1, 1, 4, 4],
  ['$bottomN', { ...ranked, n: 2 }, [1], [2, 1], [2, 1], [4], [5, 4]],
  ['$stdDevSamp', '$amount', null, double(Math.sqrt(50)), double(10), null, double(0)],
  [
    '$percentile',
    { input: '$amount', p: [0.5], method: 'approximate' },
    [double(10)],
    [double(10)],
    [double(20)],
    [double(5)],
    [double(5)],
  ],
];

/** `$setWindowFields` and its functions, `$densify`, `$fill`. */
export const windowingExamples: readonly StageExample[] = [
  byState('$sum', 'runs up to the document', { $sum: '$amount', window: untilNow }, [10, 30, 60, 5, 10]),
  byState(
    '$sum',
    'looks one document back and ahead',
    { $sum: '$amount', window: { documents: [-1, 1] } },
    [30, 60, 50, 10, 10],
  ),
  byState('$sum', 'is over the whole partition without a window', { $sum: '$amount' }, [60, 60, 60, 10, 10]),
  byState('$avg', 'looks as far as a range goes', { $avg: '$amount', window: { range: [-1, 0] } }, [
    new Double(10),
    new Double(15),
    new Double(30),
    new Double(5),
    new Double(5),
  ]),
  ...several.map(([operator, argument, ...expected]) =>
    byState(operator, 'runs up to the document', { [operator]: argument, window: untilNow }, expected),
  ),
  byState('$push', 'may look only ahead', { $push: '$_id', window: { documents: [1, 'unbounded'] } }, [
    [2, 3],
    [3],
    [],
    [5],
    [],
  ]),
  byState(
    '$first',
    'is the first of the window',
    { $first: '$amount', window: { documents: [-1, 0] } },
    [10, 10, 20, 5, 5],
  ),
  byState(
    '$last',
    'is the last of the window',
    { $last: '$amount', window: { documents: [0, 1] } },
    [20, 30, 30, 5, 5],
  ),
  byState(
    '$min',
    'is the least of the window',
    { $min: '$amount', window: { documents: [-1, 1] } },
    [10, 10, 20, 5, 5],
  ),
  byState('$max', 'is the greatest of the window', { $max: '$amount', window: untilNow }, [10, 20, 30, 5, 5]),
  byState('$count', 'counts the window', { $count: {}, window: untilNow }, [1, 2, 3, 1, 2]),
  byState(
    '$addToSet',
    'collects each value once',
    { $addToSet: '$amount', window: { documents: ['current', 'current'] } },
    [[10], [20], [30], [5], [5]],
  ),
  byState(
    '$topN',
    'takes the first in an order of its own',
    { $topN: { n: 1, output: '$amount', sortBy: { amount: -1 } }, window: untilNow },
    [[10], [20], [30], [5], [5]],
  ),
  byState(
    '$median',
    'is one of the numbers',
    { $median: { input: '$amount', method: 'approximate' }, window: untilNow },
    [new Double(10), new Double(10), new Double(20), new Double(5), new Double(5)],
  ),
  byState('$stdDevPop', 'is the deviation in the window', { $stdDevPop: '$amount', window: { documents: [-1, 0] } }, [
    new Double(0),
    new Double(5),
    new Double(5),
    new Double(0),
    new Double(0),
  ]),
  byState('$documentNumber', 'numbers the documents', { $documentNumber: {} }, [1, 2, 3, 1, 2].map(long)),
  {
    ...byState('$rank', 'leaves gaps behind equal ones', {}, []),
    pipeline: [
      { $setWindowFields: { sortBy: { amount: -1 }, output: { rank: { $rank: {} }, dense: { $denseRank: {} } } } },
      { $project: { rank: 1, dense: 1 } },
    ],
    expected: [
      { _id: 3, rank: long(1), dense: long(1) },
      { _id: 2, rank: long(2), dense: long(2) },
      { _id: 1, rank: long(3), dense: long(3) },
      { _id: 4, rank: long(4), dense: long(4) },
      { _id: 5, rank: long(4), dense: long(4) },
    ],
  },
  {
    ...byState('$denseRank', 'leaves no gaps', {}, []),
    pipeline: [
      { $setWindowFields: { sortBy: { amount: 1 }, output: { rank: { $rank: {} }, dense: { $denseRank: {} } } } },
      { $match: { _id: { $lte: 2 } } },
      { $project: { rank: 1, dense: 1 } },
    ],
    expected: [
      { _id: 1, rank: long(3), dense: long(2) },
      { _id: 2, rank: long(4), dense: long(3) },
    ],
  },
  byState('$shift', 'gives the value of another document', { $shift: { output: '$amount', by: -1, default: 'none' } }, [
    'none',
    10,
    20,
    'none',
    5,
  ]),
  byState(
    '$derivative',
    'is the change over the change',
    { $derivative: { input: '$amount' }, window: { documents: [-1, 0] } },
    [null, new Double(10), new Double(5), null, new Double(0)],
  ),
  byState('$integral', 'is the area below', { $integral: { input: '$amount' }, window: untilNow }, [
    0,
    new Double(15),
    new Double(65),
    0,
    new Double(5),
  ]),
  byState('$expMovingAvg', 'weighs the last most', { $expMovingAvg: { input: '$amount', N: 3 } }, [
    new Double(10),
    new Double(15),
    new Double(22.5),
    new Double(5),
    new Double(5),
  ]),
  byState('$expMovingAvg', 'takes the weight itself', { $expMovingAvg: { input: '$amount', alpha: 0.75 } }, [
    new Double(10),
    17.5,
    26.875,
    new Double(5),
    new Double(5),
  ]),
  byState(
    '$covariancePop',
    'is the covariance of all',
    { $covariancePop: ['$day', '$amount'], window: { documents: [-1, 0] } },
    [new Double(0), 2.5, new Double(5), new Double(0), new Double(0)],
  ),
  byState(
    '$covarianceSamp',
    'is the covariance of a sample',
    { $covarianceSamp: ['$day', '$amount'], window: { documents: [-1, 0] } },
    [null, new Double(5), new Double(10), null, new Double(0)],
  ),
  byHour(
    '$sum',
    'looks as far as a range of time goes',
    { $sum: '$value', window: { range: [-1, 0], unit: 'hour' } },
    [1, 4, 3, 9],
  ),
  byHour('$locf', 'repeats the last value', { $locf: '$value' }, [1, 3, 3, 9]),
  byHour('$linearFill', 'puts a value on the line', { $linearFill: '$value' }, [1, 3, new Double(6), 9]),
  {
    ...byHour('$derivative', 'goes by a unit of time', {}, []),
    pipeline: [
      numeric,
      {
        $setWindowFields: {
          sortBy: { at: 1 },
          output: { result: { $derivative: { input: '$value', unit: 'hour' }, window: { documents: [-1, 0] } } },
        },
      },
      { $project: { result: 1 } },
    ],
    expected: [
      { _id: 0, result: null },
      { _id: 1, result: 1.9999999999999998 },
      { _id: 3, result: new Double(3) },
    ],
  },
  {
    ...byHour('$integral', 'goes by a unit of time', {}, []),
    pipeline: [
      numeric,
      {
        $setWindowFields: {
          sortBy: { at: 1 },
          output: { result: { $integral: { input: '$value', unit: 'hour' }, window: untilNow } },
        },
      },
      { $project: { result: 1 } },
    ],
    expected: [
      { _id: 0, result: new Double(0) },
      { _id: 1, result: new Double(2) },
      { _id: 3, result: new Double(14) },
    ],
  },
  {
    ...byState('$expMovingAvg', 'of decimals is a decimal', {}, []),
    documents: [
      { _id: 1, n: Decimal128.fromString('1') },
      { _id: 2, n: Decimal128.fromString('2') },
    ],
    pipeline: [
      { $setWindowFields: { sortBy: { _id: 1 }, output: { n: { $expMovingAvg: { input: '$n', alpha: 0.5 } } } } },
    ],
    expected: [
      { _id: 1, n: Decimal128.fromString('1') },
      { _id: 2, n: Decimal128.fromString('1.5') },
    ],
  },
  {
    stage: '$setWindowFields',
    says: 'writes several fields, embedded ones too, and orders by partition',
    documents: sales,
    pipeline: [
      { $sort: { _id: -1 } },
      {
        $setWindowFields: {
          partitionBy: '$state',
          sortBy: { amount: -1 },
          output: { 'in.state': { $sum: '$amount' }, n: { $documentNumber: {} } },
        },
      },
      { $limit: 2 },
    ],
    expected: [
      { _id: 3, state: 'CA', day: 4, amount: 30, in: { state: 60 }, n: long(1) },
      { _id: 2, state: 'CA', day: 2, amount: 20, in: { state: 60 }, n: long(2) },
    ],
  },
  refused('$sum', 'needs an order for bounds by documents', { $sum: 1, window: { documents: [-1, 0] } }, 5339901),
  refused('$sum', 'needs an order by one field for ranges', { $sum: 1, window: { range: [-1, 0] } }, 5339902),
  refused('$sum', 'needs bounds in order', { $sum: 1, window: { documents: [1, 0] } }, 5339900, { day: 1 }),
  refused('$sum', 'needs numbers for ranges', { $sum: 1, window: { range: [-1, 0] } }, 5429414, { state: 1 }),
  refused('$sum', 'needs dates for ranges of time', { $sum: 1, window: { range: [-1, 0], unit: 'day' } }, 5429513, {
    day: 1,
  }),
  refused('$rank', 'needs an order by one field', { $rank: {} }, 5371602),
  refused(
    '$derivative',
    'needs a unit small enough',
    { $derivative: { input: '$amount', unit: 'month' }, window: { documents: [-1, 0] } },
    5490704,
    { day: 1 },
  ),
  refused('$linearFill', 'refuses repeated positions', { $linearFill: '$amount' }, 6050106, { amount: 1 }),
  refused('$total', 'is not known', { $total: 1 }, 9),
  {
    stage: '$setWindowFields',
    says: 'needs an output',
    pipeline: [{ $setWindowFields: { sortBy: { a: 1 } } }],
    code: 40414,
  },
  {
    stage: '$setWindowFields',
    says: 'refuses arrays to partition by',
    documents: [{ _id: 1, a: [1] }],
    pipeline: [{ $setWindowFields: { partitionBy: '$a', output: { n: { $sum: 1 } } } }],
    code: 14,
  },
];
