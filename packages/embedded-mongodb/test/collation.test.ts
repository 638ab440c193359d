import type { CollationOptions } from 'mongodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseCollation } from '../src/bson/collation-spec.js';
import { withServer } from './support.js';

const { client } = withServer();
const words = () => client().db('collations').collection('words');
const spanish: CollationOptions = { locale: 'es', strength: 1 };
const texts = ['zeta', 'ñandú', 'nube', 'Árbol', 'arbol', 'ARBOL', 'oso'];

beforeAll(async () => {
  await words().insertMany(texts.map((text, i) => ({ _id: i as never, text, list: [text, i], inside: { text } })));
});

describe('a collation', () => {
  it('decides what find finds, also inside arrays and documents', async () => {
    const count = (filter: object, collation: CollationOptions) =>
      words()
        .find(filter, { collation })
        .toArray()
        .then((found) => found.length);
    expect(await count({ text: 'arbol' }, spanish)).toBe(3);
    expect(await count({ text: 'arbol' }, { locale: 'es', strength: 2 })).toBe(2);
    expect(await count({ text: 'arbol' }, { locale: 'es' })).toBe(1);
    expect(await count({ text: 'arbol' }, { locale: 'es', strength: 1, caseLevel: true })).toBe(1);
    expect(await count({ text: 'arbol' }, { locale: 'simple' })).toBe(1);
    expect(await count({ list: 'ÁRBOL' }, spanish)).toBe(3);
    expect(await count({ inside: { text: 'ÁRBOL' } }, spanish)).toBe(3);
    expect(await count({ text: { $in: ['árbol', 'OSO', 'a', 'b', 'c', 'd', 'e', 'f', 'g'] } }, spanish)).toBe(4);
    expect(await count({ text: { $gt: 'nube', $lt: 'oso' } }, spanish)).toBe(1);
    expect(await count({ text: { $ne: 'arbol' } }, spanish)).toBe(4);
    expect(await count({ text: /^arbol/ }, spanish)).toBe(1);
  });

  it('decides the order', async () => {
    const sorted = await words().find({}, { collation: spanish }).sort({ text: 1, _id: 1 }).toArray();
    expect(sorted.map(({ text }) => text)).toEqual(['Árbol', 'arbol', 'ARBOL', 'nube', 'ñandú', 'oso', 'zeta']);
    const numbers = client().db('collations').collection('numbers');
    await numbers.insertMany(['10', '9', '100'].map((text) => ({ text })));
    const ordered = await numbers.find({}, { collation: { locale: 'es', numericOrdering: true } }).sort({ text: 1 });
    expect((await ordered.toArray()).map(({ text }) => text)).toEqual(['9', '10', '100']);
  });

  it('holds for count, distinct, aggregate, updates and deletes', async () => {
    const copy = client().db('collations').collection('copy');
    await copy.insertMany(texts.map((text) => ({ text })));
    expect(await copy.countDocuments({ text: 'arbol' }, { collation: spanish })).toBe(3);
    const distinct = await copy.distinct('text', {}, { collation: spanish });
    expect(distinct).toEqual(['zeta', 'ñandú', 'nube', 'Árbol', 'oso']);
    const matched = copy.aggregate([{ $match: { text: 'OSO' } }], { collation: spanish });
    expect(await matched.toArray()).toHaveLength(1);
    const update = { $set: { seen: true } };
    expect(await copy.updateMany({ text: 'arbol' }, update, { collation: spanish })).toMatchObject({ matchedCount: 3 });
    expect(await copy.findOneAndDelete({ text: 'ÑANDU' }, { collation: spanish })).toMatchObject({ text: 'ñandú' });
    expect(await copy.deleteMany({ text: 'arbol' }, { collation: spanish })).toMatchObject({ deletedCount: 3 });
  });

  it('of a collection is what its commands use when they name none', async () => {
    const database = client().db('collations');
    const people = await database.createCollection('people', { collation: spanish });
    await people.insertMany([{ name: 'José' }, { name: 'jose' }]);
    expect(await people.countDocuments({ name: 'JOSE' })).toBe(2);
    expect(await people.countDocuments({ name: 'jose' }, { collation: { locale: 'simple' } })).toBe(1);
    expect(await database.listCollections({ name: 'people' }).toArray()).toMatchObject([
      {
        options: {
          collation: {
            locale: 'es',
            caseLevel: false,
            caseFirst: 'off',
            strength: 1,
            numericOrdering: false,
            alternate: 'non-ignorable',
            maxVariable: 'punct',
            normalization: false,
            backwards: false,
            version: '57.1',
          },
        },
      },
    ]);
  });

  it('takes what its language leaves open from the language', () => {
    expect(parseCollation({ locale: 'da' })?.spec).toMatchObject({ caseFirst: 'upper' });
    expect(parseCollation({ locale: 'th' })?.spec).toMatchObject({ alternate: 'shifted' });
    expect(parseCollation({ locale: 'fr_CA' })?.spec).toMatchObject({ backwards: true });
    expect(parseCollation({ locale: 'fr_CA' })?.compare('coté', 'côte')).toBe(1);
    expect(parseCollation({ locale: 'de@collation=phonebook' })?.compare('Ärger', 'Af')).toBe(-1);
    expect(parseCollation({ locale: 'en', alternate: 'shifted' })?.compare('black-bird', 'blackbird')).toBe(0);
    expect(parseCollation({ locale: 'simple' })).toBeNull();
  });

  it.each([
    ['no language', { strength: 1 }, 40414],
    ['an unknown field', { locale: 'es', colour: 'red' }, 40415],
    ['an unknown language', { locale: 'xx' }, 2],
    ['a language written as JavaScript does', { locale: 'es-MX' }, 2],
    ['a strength beyond 5', { locale: 'es', strength: 6 }, 2],
    ['a word where a number belongs', { locale: 'es', strength: 'one' }, 14],
    ['an unknown word', { locale: 'es', caseFirst: 'middle' }, 2],
    ['caseFirst without cases', { locale: 'es', strength: 1, caseFirst: 'upper' }, 2],
    ['the simple one with more', { locale: 'simple', strength: 1 }, 9],
    ['another version', { locale: 'es', version: '99.9' }, 161],
    ['strength 4', { locale: 'es', strength: 4 }, 238],
    ['accents from behind', { locale: 'es', backwards: true }, 238],
    ['spaces alone ignored', { locale: 'es', alternate: 'shifted', maxVariable: 'space' }, 238],
  ])('is refused with its code: %s', async (_what, collation, code) => {
    const attempt = words()
      .find({}, { collation: collation as CollationOptions })
      .toArray();
    await expect(attempt).rejects.toMatchObject({ code });
  });
});
