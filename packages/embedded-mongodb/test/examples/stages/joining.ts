import { Double, Long } from 'mongodb';
import type { StageExample } from '../stage-example.js';

const orders = [
  { _id: 1, item: 'almonds', quantity: 2 },
  { _id: 2, item: ['pecans', 'dates'], quantity: 60 },
  { _id: 3 },
];
const stock = [
  { _id: 1, sku: 'almonds', left: 120 },
  { _id: 2, sku: 'dates', left: 80 },
  { _id: 3, sku: 'pecans', left: 60 },
  { _id: 4, sku: null },
  { _id: 5 },
];
const staff = [
  { _id: 1, name: 'Dora' },
  { _id: 2, name: 'Eliot', boss: 'Dora' },
  { _id: 3, name: 'Ron', boss: 'Eliot' },
  { _id: 4, name: 'Andrea', boss: 'Eliot' },
  { _id: 5, name: 'Asya', boss: 'Ron' },
];

/** `$lookup` and `$graphLookup`. */
export const joiningExamples: readonly StageExample[] = [
  {
    stage: '$lookup',
    says: 'joins by equal fields, arrays by their items, missing with null',
    documents: orders,
    others: { stock },
    pipeline: [
      { $lookup: { from: 'stock', localField: 'item', foreignField: 'sku', as: 'stock' } },
      { $project: { ids: '$stock._id' } },
    ],
    expected: [
      { _id: 1, ids: [1] },
      { _id: 2, ids: [2, 3] },
      { _id: 3, ids: [4, 5] },
    ],
  },
  {
    stage: '$lookup',
    says: 'joins with arrays on the other side, and numbers of every type',
    documents: [
      { _id: 1, n: 5 },
      { _id: 2, n: new Double(6.5) },
    ],
    others: {
      groups: [
        { _id: 1, ns: [Long.fromNumber(5), 6.5] },
        { _id: 2, ns: [] },
        { _id: 3, ns: new Double(5) },
      ],
    },
    pipeline: [
      { $lookup: { from: 'groups', localField: 'n', foreignField: 'ns', as: 'in' } },
      { $project: { in: '$in._id' } },
    ],
    expected: [
      { _id: 1, in: [1, 3] },
      { _id: 2, in: [1] },
    ],
  },
  {
    stage: '$lookup',
    says: 'runs a pipeline for each document, with its variables',
    documents: orders.slice(0, 2),
    others: { stock },
    pipeline: [
      {
        $lookup: {
          from: 'stock',
          let: { wanted: '$quantity', item: '$item' },
          pipeline: [
            { $match: { $expr: { $and: [{ $eq: ['$sku', '$$item'] }, { $gte: ['$left', '$$wanted'] }] } } },
            { $project: { _id: 0, left: 1, after: { $subtract: ['$left', '$$wanted'] } } },
          ],
          as: 'stock',
        },
      },
    ],
    expected: [
      { _id: 1, item: 'almonds', quantity: 2, stock: [{ left: 120, after: 118 }] },
      { _id: 2, item: ['pecans', 'dates'], quantity: 60, stock: [] },
    ],
  },
  {
    stage: '$lookup',
    says: 'runs a pipeline over what the fields join',
    documents: orders.slice(0, 2),
    others: { stock },
    pipeline: [
      {
        $lookup: {
          from: 'stock',
          localField: 'item',
          foreignField: 'sku',
          let: { wanted: '$quantity' },
          pipeline: [{ $match: { $expr: { $gt: ['$left', '$$wanted'] } } }, { $project: { sku: 1 } }],
          as: 'plenty',
        },
      },
    ],
    expected: [
      { _id: 1, item: 'almonds', quantity: 2, plenty: [{ _id: 1, sku: 'almonds' }] },
      { _id: 2, item: ['pecans', 'dates'], quantity: 60, plenty: [{ _id: 2, sku: 'dates' }] },
    ],
  },
  {
    stage: '$lookup',
    says: 'gives every document the same without variables, and puts it where asked',
    documents: orders.slice(0, 2),
    others: { stock },
    pipeline: [
      { $project: { _id: 1 } },
      { $lookup: { from: 'stock', pipeline: [{ $match: { left: { $gte: 80 } } }, { $count: 'n' }], as: 'much.of' } },
    ],
    expected: [
      { _id: 1, much: { of: [{ n: 2 }] } },
      { _id: 2, much: { of: [{ n: 2 }] } },
    ],
  },
  {
    stage: '$lookup',
    says: 'looks inside a lookup, where outer variables are known',
    documents: [{ _id: 1, from: 10 }],
    others: { towns: [{ _id: 10, next: 11 }, { _id: 11 }] },
    pipeline: [
      {
        $lookup: {
          from: 'towns',
          let: { from: '$from' },
          pipeline: [
            { $match: { $expr: { $eq: ['$_id', '$$from'] } } },
            {
              $lookup: {
                from: 'towns',
                let: { next: '$next' },
                pipeline: [{ $match: { $expr: { $eq: ['$_id', '$$next'] } } }, { $addFields: { via: '$$from' } }],
                as: 'onward',
              },
            },
          ],
          as: 'town',
        },
      },
    ],
    expected: [{ _id: 1, from: 10, town: [{ _id: 10, next: 11, onward: [{ _id: 11, via: 10 }] }] }],
  },
  {
    stage: '$lookup',
    says: 'does not compute what a variable guards against',
    documents: [{ _id: 1 }],
    others: { stock },
    pipeline: [
      {
        $lookup: {
          from: 'stock',
          let: { tags: '$tags' },
          pipeline: [
            { $limit: 1 },
            { $project: { _id: 0, n: { $cond: [{ $isArray: '$$tags' }, { $size: '$$tags' }, 0] } } },
          ],
          as: 'tagged',
        },
      },
    ],
    expected: [{ _id: 1, tagged: [{ n: 0 }] }],
  },
  {
    stage: '$lookup',
    says: 'finds nothing in a collection that does not exist',
    documents: [{ _id: 1 }],
    pipeline: [{ $lookup: { from: 'nowhere', localField: 'a', foreignField: 'b', as: 'c' } }],
    expected: [{ _id: 1, c: [] }],
  },
  {
    stage: '$lookup',
    says: 'needs a place for the result',
    pipeline: [{ $lookup: { from: 'a', localField: 'b', foreignField: 'c' } }],
    code: 9,
  },
  {
    stage: '$lookup',
    says: 'needs both fields',
    pipeline: [{ $lookup: { from: 'a', localField: 'b', as: 'd' } }],
    code: 9,
  },
  {
    stage: '$lookup',
    says: 'refuses what it does not know',
    pipeline: [{ $lookup: { from: 'a', pipeline: [], as: 'd', deep: 1 } }],
    code: 9,
  },
  {
    stage: '$lookup',
    says: 'does not store',
    pipeline: [{ $lookup: { from: 'a', pipeline: [{ $out: 'b' }], as: 'c' } }],
    code: 51047,
  },
  {
    stage: '$lookup',
    says: 'checks its pipeline though there are no documents',
    pipeline: [{ $lookup: { from: 'a', pipeline: [{ $dance: 1 }], as: 'c' } }],
    code: 40324,
  },
  {
    stage: '$graphLookup',
    says: 'follows references and tells how far they are',
    documents: staff,
    pipeline: [
      { $match: { _id: 5 } },
      {
        $graphLookup: {
          from: 'things',
          startWith: '$boss',
          connectFromField: 'boss',
          connectToField: 'name',
          depthField: 'steps',
          as: 'bosses',
        },
      },
      { $project: { 'bosses.name': 1, 'bosses.steps': 1 } },
    ],
    expected: [
      {
        _id: 5,
        bosses: [
          { name: 'Ron', steps: Long.fromNumber(0) },
          { name: 'Eliot', steps: Long.fromNumber(1) },
          { name: 'Dora', steps: Long.fromNumber(2) },
        ],
      },
    ],
  },
  {
    stage: '$graphLookup',
    says: 'goes only so deep, and only where it may',
    documents: staff,
    pipeline: [
      { $match: { _id: { $in: [4, 5] } } },
      {
        $graphLookup: {
          from: 'things',
          startWith: '$boss',
          connectFromField: 'boss',
          connectToField: 'name',
          maxDepth: 1,
          restrictSearchWithMatch: { name: { $ne: 'Dora' } },
          as: 'bosses',
        },
      },
      { $project: { names: '$bosses.name' } },
    ],
    expected: [
      { _id: 4, names: ['Eliot'] },
      { _id: 5, names: ['Ron', 'Eliot'] },
    ],
  },
  {
    stage: '$graphLookup',
    says: 'ends in a circle',
    documents: [
      { _id: 'a', next: ['b', 'c'] },
      { _id: 'b', next: ['a'] },
      { _id: 'c', next: [] },
    ],
    pipeline: [
      { $match: { _id: 'a' } },
      {
        $graphLookup: {
          from: 'things',
          startWith: '$next',
          connectFromField: 'next',
          connectToField: '_id',
          as: 'all',
        },
      },
      { $project: { all: { $sortArray: { input: '$all._id', sortBy: 1 } } } },
    ],
    expected: [{ _id: 'a', all: ['a', 'b', 'c'] }],
  },
  {
    stage: '$graphLookup',
    says: 'needs its fields',
    pipeline: [{ $graphLookup: { from: 'a', startWith: '$b' } }],
    code: 40105,
  },
  {
    stage: '$graphLookup',
    says: 'refuses a negative depth',
    pipeline: [
      {
        $graphLookup: { from: 'a', startWith: '$b', connectFromField: 'b', connectToField: 'c', as: 'd', maxDepth: -1 },
      },
    ],
    code: 40101,
  },
];
