import {
  Binary,
  BSONRegExp,
  BSONSymbol,
  Code,
  Decimal128,
  type Document,
  Double,
  Long,
  MaxKey,
  MinKey,
  ObjectId,
  Timestamp,
} from 'bson';
import fc from 'fast-check';
import { seedCommands } from './seed-commands.js';

function nested(depth: number): Document {
  let value: Document = { a: 1 };
  for (let i = 0; i < depth; i += 1) value = i % 2 ? { a: [value] } : { $and: [value] };
  return value;
}

/** Values of every type, and those that trip programs up. */
const awkwardValues: readonly unknown[] = [
  null,
  true,
  false,
  0,
  1,
  -1,
  3,
  2.5,
  1e308,
  -1e308,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  2 ** 31,
  -(2 ** 31) - 1,
  1e15,
  new Double(0),
  new Double(-0),
  Long.MAX_VALUE,
  Long.MIN_VALUE,
  Long.fromNumber(5),
  Decimal128.fromString('NaN'),
  Decimal128.fromString('1E+6144'),
  Decimal128.fromString('-0'),
  Decimal128.fromString('0.1'),
  '',
  '$',
  '$$',
  '$a',
  '$a.',
  '$.a',
  '.',
  'a..b',
  'a.b.c',
  '0',
  '-1',
  '__proto__',
  'constructor',
  '$$ROOT',
  '$$NOPE',
  '$$REMOVE',
  'a\0b',
  '$a\0',
  'ñ😀',
  'x'.repeat(2000),
  'views',
  'topics',
  '*',
  'fuzz.topics',
  'system.views',
  '_id_',
  new Date(0),
  new Date(8.64e15),
  new Date(Number.NaN),
  new Timestamp({ t: 1, i: 1 }),
  new ObjectId(),
  new Binary(Buffer.from('abc')),
  new Binary(Buffer.alloc(16), 4),
  new BSONRegExp('a(b', ''),
  new BSONRegExp('^a', 'i'),
  new MinKey(),
  new MaxKey(),
  new Code('x'),
  new Code('x', { a: 1 }),
  new BSONSymbol('s'),
  [],
  [[]],
  [null],
  [1, 'a'],
  [{}],
  [{ a: 1 }, { b: 1 }],
  Array.from({ length: 300 }, (_, i) => i),
  {},
  { '': 1 },
  { $gt: 1 },
  { a: 1 },
  { a: { $b: 1 } },
  { $expr: '$a' },
  { $nothing: 1 },
  { $add: ['$a', 'b'] },
  { 'a.b': 1, a: 1 },
  { $regex: '(', $options: 'z' },
  { $in: 5 },
  { $literal: 1 },
  { __proto__: null, $eq: undefined },
  { '0': 1, '1': 2 },
  { $slice: 1 },
  { $ref: 'x', $id: 1 },
  { locale: 'xx' },
  nested(60),
  nested(190),
];

/** What is done to a command: something at a place becomes another value, goes away, or gets company. */
type Change = {
  readonly at: number;
  readonly how: 'replace' | 'remove' | 'wrap' | 'rename' | 'add';
  readonly value: unknown;
};

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(10_000),
  how: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'wrap', 'rename', 'add'),
  value: fc.constantFrom(...awkwardValues),
});

/** Valid commands with one to three places made wrong. The first field, which names the command, keeps its name. */
export const mutatedCommands: fc.Arbitrary<Document> = fc
  .tuple(fc.constantFrom(...seedCommands), fc.array(change, { minLength: 1, maxLength: 3 }))
  .map(([command, changes]) => changes.reduce(applied, command));

type Place = { readonly holder: Document | unknown[]; readonly key: string };

function applied(command: Document, { at, how, value }: Change): Document {
  const result = copied(command) as Document;
  const places = placesIn(result);
  const place = places[at % places.length];
  if (place) changers[how](place, value);
  return result;
}

const changers: Record<Change['how'], (place: Place, value: unknown) => void> = {
  replace: ({ holder, key }, value) => put(holder, key, value),
  remove: ({ holder, key }) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  },
  wrap: ({ holder, key }, value) =>
    put(holder, key, Array.isArray(value) ? [at(holder, key)] : { $abs: at(holder, key) }),
  rename: ({ holder, key }, value) => {
    const old = at(holder, key);
    changers.remove({ holder, key }, null);
    put(holder, typeof value === 'string' ? value.replace(/\0/g, '') : `$${key}`, old);
  },
  add: ({ holder, key }, value) => put(holder, Array.isArray(holder) ? String(holder.length) : `${key}2`, value),
};

function at(holder: Document | unknown[], key: string): unknown {
  return (holder as Document)[key];
}

function put(holder: Document | unknown[], key: string, value: unknown): void {
  if (Array.isArray(holder)) holder.push(value);
  if (Array.isArray(holder) && holder.length > Number(key) + 1) holder[Number(key)] = holder.pop();
  if (!Array.isArray(holder)) holder[key] = value;
}

function placesIn(value: unknown, isTop = true): Place[] {
  if (!isPlain(value)) return [];
  return Object.entries(value).flatMap(([key, inner], i) => [
    ...(isTop && i === 0 && !isPlain(inner) && typeof inner !== 'string' ? [] : [{ holder: value, key }]),
    ...placesIn(inner, false),
  ]);
}

function isPlain(value: unknown): value is Document | unknown[] {
  return (
    Array.isArray(value) ||
    (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype)
  );
}

function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copied);
  return isPlain(value) ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copied(inner)])) : value;
}
