import { Double } from 'mongodb';
import type { StageExample } from '../stage-example.js';

const hour = (h: number) => new Date(Date.UTC(2024, 4, 18, h));
const coffee = [
  { _id: 1, altitude: 600, variety: 'Arabica', score: 68 },
  { _id: 2, altitude: 750, variety: 'Arabica', score: 69 },
  { _id: 3, altitude: 950, variety: 'Gesha', score: 84 },
  { _id: 4, altitude: 1150, variety: 'Gesha', score: 86 },
];

/** `$densify` and `$fill`. */
export const fillingExamples: readonly StageExample[] = [
  {
    stage: '$densify',
    says: 'adds what is missing between the first and the last hour',
    documents: [
      { _id: 1, at: hour(0), temp: 12 },
      { _id: 2, at: hour(4), temp: 11 },
      { _id: 3, at: hour(12), temp: 10 },
    ],
    pipeline: [{ $densify: { field: 'at', range: { step: 4, unit: 'hour', bounds: 'full' } } }, { $unset: '_id' }],
    expected: [{ at: hour(0), temp: 12 }, { at: hour(4), temp: 11 }, { at: hour(8) }, { at: hour(12), temp: 10 }],
  },
  {
    stage: '$densify',
    says: 'adds to every partition what others have',
    documents: coffee,
    pipeline: [
      { $densify: { field: 'altitude', partitionByFields: ['variety'], range: { bounds: 'full', step: 200 } } },
      { $sort: { variety: 1, altitude: 1 } },
      { $project: { _id: 0, altitude: 1, variety: 1, score: 1 } },
    ],
    expected: [
      { altitude: 600, variety: 'Arabica', score: 68 },
      { altitude: 750, variety: 'Arabica', score: 69 },
      { variety: 'Arabica', altitude: 800 },
      { variety: 'Arabica', altitude: 1000 },
      { variety: 'Gesha', altitude: 600 },
      { variety: 'Gesha', altitude: 800 },
      { altitude: 950, variety: 'Gesha', score: 84 },
      { variety: 'Gesha', altitude: 1000 },
      { altitude: 1150, variety: 'Gesha', score: 86 },
    ],
  },
  {
    stage: '$densify',
    says: 'adds within each partition',
    documents: coffee,
    pipeline: [
      { $densify: { field: 'altitude', partitionByFields: ['variety'], range: { bounds: 'partition', step: 100 } } },
      { $project: { _id: 0, altitude: 1, variety: 1 } },
    ],
    expected: [
      { altitude: 600, variety: 'Arabica' },
      { variety: 'Arabica', altitude: 700 },
      { altitude: 750, variety: 'Arabica' },
      { altitude: 950, variety: 'Gesha' },
      { variety: 'Gesha', altitude: 1050 },
      { altitude: 1150, variety: 'Gesha' },
    ],
  },
  {
    stage: '$densify',
    says: 'adds between bounds without the upper one, and leaves null alone',
    documents: [
      { _id: 1, n: 3 },
      { _id: 2, n: null },
      { _id: 3, n: 9 },
    ],
    pipeline: [{ $densify: { field: 'n', range: { bounds: [1, 5], step: 2 } } }],
    expected: [{ _id: 2, n: null }, { n: 1 }, { _id: 1, n: 3 }, { _id: 3, n: 9 }],
  },
  {
    stage: '$densify',
    says: 'adds everything between bounds where there is nothing',
    pipeline: [{ $densify: { field: 'a.n', range: { bounds: [1, 3], step: 1 } } }],
    expected: [{ a: { n: 1 } }, { a: { n: 2 } }],
  },
  {
    stage: '$densify',
    says: 'needs a positive step',
    pipeline: [{ $densify: { field: 'a', range: { bounds: 'full', step: 0 } } }],
    code: 5733401,
  },
  {
    stage: '$densify',
    says: 'needs a whole step for dates',
    pipeline: [{ $densify: { field: 'a', range: { bounds: 'full', step: 0.5, unit: 'hour' } } }],
    code: 6586400,
  },
  {
    stage: '$densify',
    says: 'needs partitions for partition bounds',
    pipeline: [{ $densify: { field: 'a', range: { bounds: 'partition', step: 1 } } }],
    code: 5733408,
  },
  {
    stage: '$densify',
    says: 'needs bounds in order',
    pipeline: [{ $densify: { field: 'a', range: { bounds: [2, 1], step: 1 } } }],
    code: 5733402,
  },
  {
    stage: '$densify',
    says: 'needs a unit for dates',
    pipeline: [{ $densify: { field: 'a', range: { bounds: [hour(0), hour(1)], step: 1 } } }],
    code: 5733410,
  },
  {
    stage: '$densify',
    says: 'needs bounds and step of one type',
    pipeline: [{ $densify: { field: 'a', range: { bounds: [new Double(1), new Double(2)], step: 1 } } }],
    code: 5876900,
  },
  {
    stage: '$densify',
    says: 'needs numbers or dates',
    documents: [{ _id: 1, a: 'x' }],
    pipeline: [{ $densify: { field: 'a', range: { bounds: 'full', step: 1 } } }],
    code: 5733201,
  },
  {
    stage: '$densify',
    says: 'adds no more than half a million',
    pipeline: [{ $densify: { field: 'a', range: { bounds: [1, 1_000_000], step: 1 } } }, { $count: 'n' }],
    code: 5897900,
  },
  {
    stage: '$fill',
    says: 'fills with a value where there is none',
    documents: [
      { _id: 1, boots: 10, sandals: 20 },
      { _id: 2, boots: 8 },
      { _id: 3, boots: null, sandals: 7 },
    ],
    pipeline: [{ $fill: { output: { boots: { value: 0 }, sandals: { value: { $add: [1, 1] } } } } }],
    expected: [
      { _id: 1, boots: 10, sandals: 20 },
      { _id: 2, boots: 8, sandals: 2 },
      { _id: 3, boots: 0, sandals: 7 },
    ],
  },
  {
    stage: '$fill',
    says: 'fills along a line and with the last value',
    documents: [
      { _id: 1, at: 0, price: 500, by: 'A' },
      { _id: 2, at: 1 },
      { _id: 3, at: 3, price: 530, by: 'B' },
      { _id: 4, at: 4, price: null },
    ],
    pipeline: [{ $fill: { sortBy: { at: 1 }, output: { price: { method: 'linear' }, by: { method: 'locf' } } } }],
    expected: [
      { _id: 1, at: 0, price: 500, by: 'A' },
      { _id: 2, at: 1, price: new Double(510), by: 'A' },
      { _id: 3, at: 3, price: 530, by: 'B' },
      { _id: 4, at: 4, price: null, by: 'B' },
    ],
  },
  {
    stage: '$fill',
    says: 'fills each partition by itself',
    documents: [
      { _id: 1, of: 'a', n: 1 },
      { _id: 2, of: 'b', n: null },
      { _id: 3, of: 'a', n: null },
      { _id: 4, of: 'b', n: 4 },
    ],
    pipeline: [{ $fill: { partitionByFields: ['of'], sortBy: { _id: 1 }, output: { n: { method: 'locf' } } } }],
    expected: [
      { _id: 1, of: 'a', n: 1 },
      { _id: 3, of: 'a', n: 1 },
      { _id: 2, of: 'b', n: null },
      { _id: 4, of: 'b', n: 4 },
    ],
  },
  { stage: '$fill', says: 'needs an output', pipeline: [{ $fill: {} }], code: 40414 },
  {
    stage: '$fill',
    says: 'knows two methods',
    pipeline: [{ $fill: { sortBy: { a: 1 }, output: { n: { method: 'guess' } } } }],
    code: 6050202,
  },
  {
    stage: '$fill',
    says: 'takes one way to partition',
    pipeline: [{ $fill: { partitionBy: '$a', partitionByFields: ['a'], output: { n: { value: 1 } } } }],
    code: 6050204,
  },
];
