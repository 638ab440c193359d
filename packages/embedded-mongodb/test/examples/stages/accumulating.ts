import { Decimal128, Double, Long } from 'mongodb';
import type { StageExample } from '../stage-example.js';

const plays = [
  { _id: 1, player: 'Ana', game: 'chess', score: 31 },
  { _id: 2, player: 'Bruno', game: 'chess', score: 33 },
  { _id: 3, player: 'Clara', game: 'chess', score: 99 },
  { _id: 4, player: 'Dina', game: 'go', score: 10 },
  { _id: 5, player: 'Elsa', game: 'go' },
];

/** One group of everything, computed by one accumulator. */
function overAll(operator: string, says: string, values: readonly unknown[], expected: unknown): StageExample {
  return {
    stage: '$group',
    operator,
    says,
    documents: values.map((value, i) => (value === undefined ? { _id: i } : { _id: i, value })),
    pipeline: [{ $sort: { _id: 1 } }, { $group: { _id: null, result: { [operator]: '$value' } } }],
    expected: [{ _id: null, result: expected }],
  };
}

function ofGames(
  operator: string,
  says: string,
  operand: unknown,
  [chess, go]: readonly [unknown, unknown],
): StageExample {
  return {
    stage: '$group',
    operator,
    says,
    documents: plays,
    pipeline: [
      { $sort: { _id: 1 } },
      { $group: { _id: '$game', result: { [operator]: operand } } },
      { $sort: { _id: 1 } },
    ],
    expected: [
      { _id: 'chess', result: chess },
      { _id: 'go', result: go },
    ],
  };
}

function refused(operator: string, says: string, operand: unknown, code: number): StageExample {
  return {
    stage: '$group',
    operator,
    says,
    documents: plays,
    pipeline: [{ $group: { _id: null, n: { [operator]: operand } } }],
    code,
  };
}

const decimal = (text: string) => Decimal128.fromString(text);

/** Every accumulator. */
export const accumulatingExamples: readonly StageExample[] = [
  overAll('$sum', 'adds ints to an int and leaves out what is no number', [1, 'two', 3, null, undefined, [4]], 4),
  overAll('$sum', 'goes on as a long where ints end', [2147483647, 1], Long.fromString('2147483648')),
  overAll('$sum', 'stays a long when a long was among them', [Long.fromNumber(1), 2], Long.fromNumber(3)),
  overAll('$sum', 'goes on as a double where longs end', [Long.MAX_VALUE, 1], new Double(2 ** 63)),
  overAll('$sum', 'becomes a double with doubles, whole or not', [1, new Double(2)], new Double(3)),
  overAll('$sum', 'carries along what a double cannot hold', [0.1, 0.2, 0.3, 1e100, -1e100], 0.6),
  overAll('$sum', 'adds decimals exactly', [decimal('0.10'), decimal('0.20'), 1], decimal('1.30')),
  overAll('$sum', 'of nothing is zero', [null], 0),
  overAll('$avg', 'is a double', [1, 2, 3], new Double(2)),
  overAll('$avg', 'leaves out what is no number', [1, 'a', undefined, 4], 2.5),
  overAll(
    '$avg',
    'of decimals is a decimal',
    [decimal('1.5'), decimal('2.0'), 3],
    decimal('2.166666666666666666666666666666667'),
  ),
  overAll('$avg', 'of nothing is null', ['a'], null),
  overAll(
    '$min',
    'goes by the order of types and leaves out null',
    [null, 'a', 5, undefined, Long.fromNumber(3)],
    Long.fromNumber(3),
  ),
  overAll('$min', 'of nothing is null', [null, undefined], null),
  overAll('$max', 'goes by the order of types', [null, 'a', 5, [1]], [1]),
  overAll('$first', 'takes the first, null where it is missing', [undefined, 1], null),
  overAll('$last', 'takes the last', [1, Long.fromNumber(2)], Long.fromNumber(2)),
  overAll('$push', 'collects what is there', [1, undefined, null, 1], [1, null, 1]),
  {
    ...overAll('$addToSet', 'collects each value once', [1, new Double(1), 'a', undefined, null, 'a'], null),
    pipeline: [
      { $sort: { _id: 1 } },
      { $group: { _id: null, result: { $addToSet: '$value' } } },
      { $set: { result: { $sortArray: { input: '$result', sortBy: 1 } } } },
    ],
    expected: [{ _id: null, result: [null, 1, 'a'] }],
  },
  overAll('$mergeObjects', 'lets later fields win', [{ a: 1, b: 1 }, null, { b: 2, c: 3 }], { a: 1, b: 2, c: 3 }),
  refused('$mergeObjects', 'takes only documents', '$score', 40400),
  overAll('$stdDevPop', 'is the deviation of all', [85, 90, 71], 8.04155872120988),
  overAll('$stdDevPop', 'of one is zero', [85, 'a'], new Double(0)),
  overAll('$stdDevSamp', 'is the deviation of a sample', [2, 4], Math.SQRT2),
  overAll('$stdDevSamp', 'of one is null', [2], null),
  ofGames('$count', 'counts documents', {}, [3, 2]),
  refused('$count', 'takes nothing', '$score', 14),
  ofGames('$firstN', 'takes the first, null where they are missing', { input: '$score', n: 2 }, [
    [31, 33],
    [10, null],
  ]),
  ofGames('$lastN', 'takes the last in their order', { input: '$player', n: 2 }, [
    ['Bruno', 'Clara'],
    ['Dina', 'Elsa'],
  ]),
  ofGames('$minN', 'takes the least and leaves out null', { input: '$score', n: 2 }, [[31, 33], [10]]),
  ofGames('$maxN', 'takes the greatest, the greatest first', { input: '$score', n: Long.fromNumber(2) }, [
    [99, 33],
    [10],
  ]),
  {
    ...ofGames('$maxN', 'may take another number in each group', null, [null, null]),
    pipeline: [
      {
        $group: {
          _id: { game: '$game' },
          best: { $maxN: { input: '$score', n: { $cond: [{ $eq: ['$game', 'go'] }, 1, 2] } } },
        },
      },
      { $sort: { _id: 1 } },
    ],
    expected: [
      { _id: { game: 'chess' }, best: [99, 33] },
      { _id: { game: 'go' }, best: [10] },
    ],
  },
  refused('$firstN', 'needs n', { input: '$score' }, 5787906),
  refused('$lastN', 'needs input', { n: 1 }, 5787907),
  refused('$minN', 'refuses what it does not know', { input: '$score', n: 1, m: 1 }, 5787901),
  refused('$maxN', 'needs a positive n', { input: '$score', n: 0 }, 5787908),
  refused('$maxN', 'needs a whole n', { input: '$score', n: 1.5 }, 5787903),
  ofGames('$top', 'takes the first in an order of its own', { output: ['$player', '$score'], sortBy: { score: -1 } }, [
    ['Clara', 99],
    ['Dina', 10],
  ]),
  ofGames('$topN', 'takes the first ones', { n: 2, output: '$player', sortBy: { score: -1 } }, [
    ['Clara', 'Bruno'],
    ['Dina', 'Elsa'],
  ]),
  ofGames('$bottom', 'takes the last', { output: '$player', sortBy: { score: -1 } }, ['Ana', 'Elsa']),
  ofGames('$bottomN', 'takes the last ones, in the order', { n: 2, output: '$player', sortBy: { score: -1 } }, [
    ['Bruno', 'Ana'],
    ['Dina', 'Elsa'],
  ]),
  refused('$top', 'needs an order', { output: '$score' }, 5788005),
  refused('$topN', 'needs n', { output: '$score', sortBy: { score: 1 } }, 5788003),
  refused('$bottom', 'refuses n', { n: 1, output: '$score', sortBy: { score: 1 } }, 5788002),
  ofGames('$median', 'is one of the numbers', { input: '$score', method: 'approximate' }, [
    new Double(33),
    new Double(10),
  ]),
  ofGames('$percentile', 'gives one number for each share', { input: '$score', p: [0.5, 0.9], method: 'approximate' }, [
    [new Double(33), new Double(99)],
    [new Double(10), new Double(10)],
  ]),
  refused('$percentile', 'needs shares between 0 and 1', { input: '$score', p: [2], method: 'approximate' }, 7750303),
  refused('$percentile', 'needs shares', { input: '$score', p: [], method: 'approximate' }, 7750301),
  refused('$median', 'knows one method', { input: '$score', method: 'exact' }, 2),
];
