import type { QueryExample } from './example.js';

const exams = [
  {
    _id: 1,
    results: [82, 85, 88],
    marks: [
      { subject: 'history', score: 8 },
      { subject: 'music', score: 5 },
    ],
  },
  {
    _id: 2,
    results: [75, 88, 89],
    marks: [
      { subject: 'history', score: 7 },
      { subject: 'music', score: 7 },
    ],
  },
  { _id: 3, results: [], marks: [{ subject: 'music', score: 9 }] },
  { _id: 4, results: 84 },
  { _id: 5, results: [[81, 84]] },
];

const inventory = [
  {
    _id: 1,
    tags: ['school', 'book', 'bag'],
    qty: [
      { size: 'S', num: 10 },
      { size: 'M', num: 100 },
    ],
  },
  {
    _id: 2,
    tags: ['appliance', 'school', 'book'],
    qty: [
      { size: '6', num: 100 },
      { size: 'M', num: 50 },
    ],
  },
  { _id: 3, tags: [['school', 'book'], 'x'] },
  { _id: 4, tags: 'school' },
];

/** Operators for arrays. */
export const arrayExamples: readonly QueryExample[] = [
  {
    operator: '$elemMatch',
    says: 'asks one item for everything',
    documents: exams,
    filter: { results: { $elemMatch: { $gte: 80, $lt: 85 } } },
    finds: [1],
  },
  {
    operator: '$elemMatch',
    says: 'asks one document for everything',
    documents: exams,
    filter: { marks: { $elemMatch: { subject: 'music', score: { $gte: 7 } } } },
    finds: [2, 3],
  },
  {
    operator: '$elemMatch',
    says: 'with one condition',
    documents: exams,
    filter: { marks: { $elemMatch: { score: 9 } } },
    finds: [3],
  },
  {
    operator: '$elemMatch',
    says: 'goes into arrays of arrays',
    documents: exams,
    filter: { results: { $elemMatch: { $elemMatch: { $gt: 80, $lt: 82 } } } },
    finds: [5],
  },
  {
    operator: '$elemMatch',
    says: 'asks an array in an array by place',
    documents: exams,
    filter: { results: { $elemMatch: { 1: 84 } } },
    finds: [5],
  },
  {
    operator: '$elemMatch',
    says: 'with $in',
    documents: exams,
    filter: { results: { $elemMatch: { $in: [75, 82] } } },
    finds: [1, 2],
  },
  {
    operator: '$elemMatch',
    says: 'with $nin finds an item that is not listed',
    documents: exams,
    filter: { results: { $elemMatch: { $nin: [82, 85, 88] } } },
    finds: [2, 5],
  },
  {
    operator: '$elemMatch',
    says: 'with $not',
    documents: exams,
    filter: { results: { $elemMatch: { $not: { $gt: 80 } } } },
    finds: [2, 5],
  },
  {
    operator: '$elemMatch',
    says: 'with $or inside',
    documents: exams,
    filter: { marks: { $elemMatch: { $or: [{ score: 5 }, { score: 9 }] } } },
    finds: [1, 3],
  },
  {
    operator: '$elemMatch',
    says: 'with $nor inside',
    documents: exams,
    filter: { marks: { $elemMatch: { $nor: [{ subject: 'history' }, { score: 7 }] } } },
    finds: [1, 3],
  },
  {
    operator: '$elemMatch',
    says: 'of null finds an item without the field',
    documents: [
      { _id: 1, a: [{ b: 1 }] },
      { _id: 2, a: [{}] },
      { _id: 3, a: [1] },
    ],
    filter: { a: { $elemMatch: { b: null } } },
    finds: [2],
  },
  {
    operator: '$elemMatch',
    says: 'with nothing asks for a document',
    documents: [
      { _id: 1, a: [{ b: 1 }] },
      { _id: 2, a: [1] },
      { _id: 3, a: [] },
    ],
    filter: { a: { $elemMatch: {} } },
    finds: [1],
  },
  {
    operator: '$elemMatch',
    says: 'works through a path',
    documents: [
      { _id: 1, a: [{ b: [1, 5] }, { b: [7] }] },
      { _id: 2, a: { b: [1, 7] } },
    ],
    filter: { 'a.b': { $elemMatch: { $gt: 4, $lt: 6 } } },
    finds: [1],
  },
  {
    operator: '$elemMatch',
    says: 'needs a document',
    filter: { a: { $elemMatch: 1 } },
    code: 2,
    message: '$elemMatch needs an Object',
  },
  {
    operator: '$all',
    says: 'asks for several items',
    documents: inventory,
    filter: { tags: { $all: ['school', 'book'] } },
    finds: [1, 2],
  },
  {
    operator: '$all',
    says: 'takes a plain value for an array of one',
    documents: inventory,
    filter: { tags: { $all: ['school'] } },
    finds: [1, 2, 4],
  },
  {
    operator: '$all',
    says: 'asks for an array as item or whole',
    documents: inventory,
    filter: { tags: { $all: [['school', 'book']] } },
    finds: [3],
  },
  {
    operator: '$all',
    says: 'takes $elemMatch',
    documents: inventory,
    filter: {
      qty: { $all: [{ $elemMatch: { size: 'M', num: { $gt: 50 } } }, { $elemMatch: { num: 10, size: 'S' } }] },
    },
    finds: [1],
  },
  {
    operator: '$all',
    says: 'takes regular expressions',
    documents: inventory,
    filter: { tags: { $all: [/^b/, /^app/] } },
    finds: [2],
  },
  {
    operator: '$all',
    says: 'of nothing finds nothing',
    documents: inventory,
    filter: { tags: { $all: [] } },
    finds: [],
  },
  {
    operator: '$all',
    says: 'with null finds missing',
    documents: inventory,
    filter: { qty: { $all: [null] } },
    finds: [3, 4],
  },
  { operator: '$all', says: 'needs an array', filter: { a: { $all: 1 } }, code: 2, message: '$all needs an array' },
  {
    operator: '$all',
    says: 'refuses operators',
    filter: { a: { $all: [{ $gt: 1 }] } },
    code: 2,
    message: 'no $ expressions in $all',
  },
  {
    operator: '$all',
    says: 'refuses a mixture',
    filter: { a: { $all: [{ $elemMatch: { b: 1 } }, 5] } },
    code: 2,
    message: '$all/$elemMatch has to be consistent',
  },
  {
    operator: '$size',
    says: 'finds arrays of a length',
    documents: exams,
    filter: { results: { $size: 3 } },
    finds: [1, 2],
  },
  {
    operator: '$size',
    says: 'of zero finds empty arrays only',
    documents: exams,
    filter: { results: { $size: 0 } },
    finds: [3],
  },
  { operator: '$size', says: 'takes no ranges', filter: { results: { $size: { $gt: 1 } } }, code: 2 },
  {
    operator: '$size',
    says: 'refuses less than nothing',
    filter: { results: { $size: -1 } },
    code: 2,
    message: 'Failed to parse $size. Expected a non-negative number in: $size: -1',
  },
  {
    operator: '$size',
    says: 'refuses a fraction',
    filter: { results: { $size: 1.5 } },
    code: 2,
    message: 'Failed to parse $size. Expected an integer: $size: 1.5',
  },
];
