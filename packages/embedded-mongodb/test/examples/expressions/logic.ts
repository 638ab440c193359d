import { Decimal128, type Document, Double, Long, MaxKey, MinKey } from 'bson';
import { fails, gives } from './example.js';

const item = { qty: 250, tags: ['a', 'b'], name: null, price: Decimal128.fromString('2.50'), status: 'a' };

/** Arguments with one called `then`, which an object literal had better not have. */
function named(before: Document, then: unknown, after: Document = {}): Document {
  return Object.fromEntries([...Object.entries(before), ['then', then], ...Object.entries(after)]);
}

/** A branch of `$switch`. */
function when(test: unknown, then: unknown): Document {
  return named({ case: test }, then);
}

/** Comparison, logic, choices, sets. */
export const logicExamples = [
  gives({ $eq: ['$qty', 250] }, true, item),
  gives({ $eq: ['$qty', new Double(250)] }, true, item),
  gives({ $eq: ['$price', 2.5] }, true, item),
  gives({ $eq: ['$tags', 'a'] }, false, item),
  gives({ $eq: ['$nothing', null] }, false, item),
  gives({ $eq: [{ $literal: { a: 1, b: 2 } }, { $literal: { b: 2, a: 1 } }] }, false),
  fails({ $eq: [1] }, 16020),
  gives({ $ne: ['$qty', 250] }, false, item),
  gives({ $ne: ['$name', '$nothing'] }, true, item),
  gives({ $gt: ['$qty', 100] }, true, item),
  gives({ $gt: ['text', 100] }, true),
  gives({ $gte: ['$qty', 250] }, true, item),
  gives({ $gte: [new MaxKey(), 'z'] }, true),
  gives({ $lt: ['$nothing', null] }, true, item),
  gives({ $lt: [new MinKey(), '$nothing'] }, true),
  gives({ $lte: [Long.fromNumber(2 ** 40), 2 ** 40 + 0.5] }, true),
  gives({ $cmp: ['$qty', 300] }, -1, item),
  gives({ $cmp: ['$qty', 250] }, 0, item),
  gives({ $cmp: [['a', 'b'], ['a']] }, 1),
  gives({ $and: [{ $gt: ['$qty', 100] }, { $lt: ['$qty', 250] }] }, false, item),
  gives({ $and: [1, 'text', []] }, true),
  gives({ $and: [] }, true),
  gives({ $and: ['$nothing', { $divide: ['$qty', '$name'] }] }, false, item),
  gives({ $or: [{ $gt: ['$qty', 500] }, { $lt: ['$qty', 300] }] }, true, item),
  gives({ $or: [0, false, null] }, false),
  gives({ $or: [] }, false),
  gives({ $or: true }, true),
  gives({ $not: [true] }, false),
  gives({ $not: ['$nothing'] }, true),
  gives({ $not: [[false]] }, false),
  fails({ $not: [1, 2] }, 16020),
  gives({ $allElementsTrue: [[true, 1, 'x']] }, true),
  gives({ $allElementsTrue: [[]] }, true),
  gives({ $allElementsTrue: [[null, false]] }, false),
  fails({ $allElementsTrue: ['$nothing'] }, 17040),
  gives({ $anyElementTrue: [[true, false]] }, true),
  gives({ $anyElementTrue: [[]] }, false),
  fails({ $anyElementTrue: ['text'] }, 17041),
  gives({ $cond: named({ if: { $gte: ['$qty', 250] } }, 30, { else: 20 }) }, 30, item),
  gives({ $cond: [{ $gte: ['$qty', 500] }, 30, 20] }, 20, item),
  gives({ $cond: ['$nothing', 1, '$nothing'] }, undefined, item),
  fails({ $cond: [true, 1] }, 16020),
  fails({ $cond: named({}, 1, { else: 2 }) }, 17080),
  fails({ $cond: { if: 1, else: 2 } }, 17081),
  fails({ $cond: named({ if: 1 }, 2) }, 17082),
  fails({ $cond: named({ if: 1 }, 2, { else: 3, other: 4 }) }, 17083),
  gives({ $ifNull: ['$name', 'Unnamed'] }, 'Unnamed', item),
  gives({ $ifNull: ['$nothing', '$name', '$qty'] }, 250, item),
  gives({ $ifNull: ['$nothing', '$other'] }, undefined, item),
  gives({ $ifNull: [0, 'zero'] }, 0),
  fails({ $ifNull: ['$name'] }, 1257300),
  gives(
    {
      $switch: {
        branches: [when({ $gte: ['$qty', 300] }, 'many'), when({ $gte: ['$qty', 200] }, 'some')],
        default: 'few',
      },
    },
    'some',
    item,
  ),
  gives({ $switch: { branches: [when(false, 1)], default: 'none' } }, 'none'),
  fails({ $switch: { branches: [when({ $eq: ['$qty', 1] }, 1)] } }, 40066, { document: item }),
  fails({ $switch: [] }, 40060),
  fails({ $switch: { branches: 1 } }, 40061),
  fails({ $switch: { branches: [1] } }, 40062),
  fails({ $switch: { branches: [named({ case: 1 }, 1, { other: 1 })] } }, 40063),
  fails({ $switch: { branches: [named({}, 1)] } }, 40064),
  fails({ $switch: { branches: [{ case: 1 }] } }, 40065),
  fails({ $switch: { branches: [when(1, 1)], other: 1 } }, 40067),
  fails({ $switch: { branches: [] } }, 40068),
  gives({ $literal: '$1' }, '$1'),
  gives({ $literal: { $add: [1, 2] } }, { $add: [1, 2] }),
  gives({ $const: { a: '$b' } }, { a: '$b' }),
  gives(
    {
      $setEquals: [
        ['a', 'b', 'a'],
        ['b', 'a'],
      ],
    },
    true,
  ),
  gives({ $setEquals: [[1, 2], [new Double(2), 1], [1]] }, false),
  fails({ $setEquals: [['a']] }, 17045),
  fails({ $setEquals: [['a'], null] }, 17044),
  gives(
    {
      $setIntersection: [
        ['b', 'a', 'b'],
        ['a', 'b', 'c'],
      ],
    },
    ['a', 'b'],
  ),
  gives({ $setIntersection: [['a'], [['a']]] }, []),
  gives({ $setIntersection: [['a'], null] }, null),
  fails({ $setIntersection: [['a'], 'a'] }, 17047),
  gives(
    {
      $setUnion: [
        ['b', 'a'],
        ['c', 'a', 1],
      ],
    },
    [1, 'a', 'b', 'c'],
  ),
  gives({ $setUnion: ['$tags', '$nothing'] }, null, item),
  fails({ $setUnion: [['a'], 'a'] }, 17043),
  gives({ $setDifference: [['c', 'a', 'c', 'b'], ['a']] }, ['c', 'b']),
  gives({ $setDifference: ['$tags', null] }, null, item),
  fails({ $setDifference: ['a', ['a']] }, 17048),
  fails({ $setDifference: [['a'], 'a'] }, 17049),
  gives(
    {
      $setIsSubset: [
        ['a', 'a'],
        ['b', 'a'],
      ],
    },
    true,
  ),
  gives({ $setIsSubset: [[['a']], ['a']] }, false),
  fails({ $setIsSubset: ['a', ['a']] }, 17046),
  fails({ $setIsSubset: ['$tags', '$status'] }, 17042, { document: item }),
];
