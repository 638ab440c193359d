import { Long } from 'mongodb';
import type { StageExample } from '../stage-example.js';

const visits = [
  { _id: 1, desk: 'north', n: Long.fromNumber(3) },
  { _id: 2, desk: 'south', n: 5 },
];
const perDesk = { $group: { _id: '$desk', n: { $sum: '$n' } } };

/** `$out` and `$merge`. */
export const storingExamples: readonly StageExample[] = [
  {
    stage: '$out',
    says: 'puts the results in place of a collection',
    documents: visits,
    others: { totals: [{ _id: 'old' }] },
    pipeline: [perDesk, { $out: 'totals' }],
    expected: [],
    stores: {
      totals: [
        { _id: 'north', n: Long.fromNumber(3) },
        { _id: 'south', n: 5 },
      ],
    },
  },
  { stage: '$out', says: 'can only be the last', pipeline: [{ $out: 'a' }, { $limit: 1 }], code: 40601 },
  {
    stage: '$merge',
    says: 'brings the results into a collection',
    documents: visits,
    others: { totals: [{ _id: 'north', n: 1, kept: true }, { _id: 'old' }] },
    pipeline: [perDesk, { $merge: { into: 'totals' } }],
    expected: [],
    stores: {
      totals: [{ _id: 'north', n: Long.fromNumber(3), kept: true }, { _id: 'old' }, { _id: 'south', n: 5 }],
    },
  },
  {
    stage: '$merge',
    says: 'computes from what is there and what comes',
    documents: visits,
    others: { totals: [{ _id: 'north', n: 10 }] },
    pipeline: [
      perDesk,
      {
        $merge: {
          into: 'totals',
          whenMatched: [{ $set: { n: { $add: ['$n', '$$new.n'] } } }],
          whenNotMatched: 'discard',
        },
      },
    ],
    expected: [],
    stores: { totals: [{ _id: 'north', n: Long.fromNumber(13) }] },
  },
  {
    stage: '$merge',
    says: 'needs a unique index on what it matches by',
    documents: visits,
    pipeline: [{ $merge: { into: 'totals', on: 'desk' } }],
    code: 51183,
  },
];
