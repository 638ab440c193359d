import { MaxKey, MinKey, ObjectId, Timestamp } from 'bson';
import { typeOrder } from '../bson/types.js';
import { Written } from './interval.js';

/** Between which values all of one type lie, and whether the upper one still belongs to the type. */
export type Bracket = { readonly from: unknown; readonly to: unknown; readonly toOpen: boolean };

const brackets: Readonly<Record<number, Bracket>> = {
  [typeOrder.number]: { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY, toOpen: false },
  [typeOrder.string]: { from: '', to: {}, toOpen: true },
  [typeOrder.object]: { from: {}, to: [], toOpen: true },
  [typeOrder.array]: { from: [], to: new Written('BinData(0, )'), toOpen: true },
  [typeOrder.binData]: { from: new Written('BinData(0, )'), to: new ObjectId('0'.repeat(24)), toOpen: true },
  [typeOrder.objectId]: { from: new ObjectId('0'.repeat(24)), to: new ObjectId('f'.repeat(24)), toOpen: false },
  [typeOrder.bool]: { from: false, to: true, toOpen: false },
  [typeOrder.date]: {
    from: new Written('new Date(-9223372036854775808)'),
    to: new Written('new Date(9223372036854775807)'),
    toOpen: false,
  },
  [typeOrder.timestamp]: {
    from: new Timestamp(0n),
    to: new Timestamp({ t: 0xffffffff, i: 0xffffffff }),
    toOpen: false,
  },
};

/** The bracket of a type, by its place in the order of types; types nobody asks ranges of are shown by their limits' names. */
export function bracketOf(order: number): Bracket {
  return brackets[order] ?? { from: new MinKey(), to: new MaxKey(), toOpen: false };
}
