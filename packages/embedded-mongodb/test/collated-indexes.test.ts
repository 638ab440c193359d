import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { MongoClient } from 'mongodb';
import { describe, expect, it } from 'vitest';
import { parseCollation } from '../src/bson/collation-spec.js';
import { startEmbeddedMongo } from '../src/index.js';
import { maxKeyBytes } from '../src/indexes/key-encoding.js';
import { decodeLabel, encodeLabel, type Label, labelBetween } from '../src/indexes/labels.js';
import { Engine } from '../src/storage/engine.js';
import { wordsRange } from '../src/storage/words.js';
import { withServer } from './support.js';

const { client } = withServer();
const spanish = { locale: 'es', strength: 1 } as const;
const people = (name: string) => client().db('collated').collection(name);

/** Makes a data folder look as if its strings had been put in order by other rules. */
async function spoilOrder(dataDir: string): Promise<void> {
  const engine = new Engine(dataDir, () => new Date());
  await engine.environment.write((view) => {
    const info = engine.getCollection(view, 'town', 'names');
    for (const { id } of info.indexes)
      for (const { key } of view.range('words', wordsRange(id))) view.put('words', key, Buffer.from('spoilt'));
    const indexes = info.indexes.map((index) => (index.rules ? { ...index, icu: '1.0' } : index));
    engine.catalog.save(view, { ...info, indexes });
  });
  await engine.environment.close();
}

describe('labels', () => {
  it('keep the order of whatever is put between whatever', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 1_000 }), { maxLength: 200 }), (places) => {
        const labels: Label[] = [];
        for (const place of places) {
          const at = place % (labels.length + 1);
          labels.splice(at, 0, labelBetween(labels[at - 1] ?? null, labels[at] ?? null));
        }
        const bytes = labels.map(encodeLabel);
        expect([...bytes].sort(Buffer.compare)).toEqual(bytes);
        expect(new Set(bytes.map((label) => label.toString('hex'))).size).toBe(bytes.length);
        expect(bytes.map(decodeLabel)).toEqual(labels);
      }),
    );
  });

  it('stay short when every new one is put behind the last, or ahead of the first', () => {
    let [first, last]: Label[] = [labelBetween(null, null), labelBetween(null, null)];
    for (let i = 0; i < 10_000; i += 1) {
      first = labelBetween(null, first ?? null);
      last = labelBetween(last ?? null, null);
    }
    expect([first?.length, last?.length]).toEqual([1, 1]);
  });

  it('never grow longer than a key may be: then the string is refused', () => {
    let [low, high]: Label[] = [[1], [2]];
    let longest = 0;
    const closeIn = () => {
      for (let i = 0; i < 20_000; i += 1) {
        const label = labelBetween(low ?? null, high ?? null);
        longest = Math.max(longest, encodeLabel(label).length);
        if (i % 2 === 0) low = label;
        else high = label;
      }
    };
    expect(closeIn).toThrow(/no room left for this string/);
    expect(longest).toBeGreaterThan(1_000);
    expect(longest).toBeLessThan(maxKeyBytes);
  });
});

describe('an index with a collation', () => {
  it('serves equality, ranges and order by its rules', async () => {
    const names = people('names');
    await names.insertMany(['oso', 'Ñandú', 'nube'].map((name) => ({ name })));
    await names.createIndex({ name: 1 }, { collation: spanish });
    await names.insertMany(['árbol', 'ARBOL', 'zeta', 'nube', 'ñu'].map((name) => ({ name })));
    const found = (filter: object, sort: object = {}) => names.find(filter, { collation: spanish }).sort(sort as never);
    expect(await found({ name: 'Arbol' }).toArray()).toHaveLength(2);
    expect(await found({ name: 'nada' }).toArray()).toEqual([]);
    const stretch = await found({ name: { $gte: 'nubarrón', $lt: 'o' } }, { name: 1 }).toArray();
    expect(stretch.map(({ name }) => name)).toEqual(['nube', 'nube', 'Ñandú', 'ñu']);
    const backwards = await found({}, { name: -1 }).toArray();
    expect(backwards.map(({ name }) => name).slice(0, 3)).toEqual(['zeta', 'oso', 'ñu']);
    const { queryPlanner } = await found({ name: { $gt: 'n' } }, { name: 1 }).explain('queryPlanner');
    expect(JSON.stringify(queryPlanner.winningPlan)).toContain('"indexName":"name_1"');
    expect(JSON.stringify(queryPlanner.winningPlan)).not.toContain('SORT');
  });

  it('does not serve strings of queries with other rules, but serves their numbers', async () => {
    const mixed = people('mixed');
    await mixed.createIndex({ value: 1 }, { collation: spanish });
    await mixed.insertMany([{ value: 'a' }, { value: 'Á' }, { value: 5 }]);
    const planOf = async (value: unknown) => JSON.stringify((await mixed.find({ value }).explain())['queryPlanner']);
    expect(await planOf('a')).toContain('COLLSCAN');
    expect(await planOf(5)).toContain('IXSCAN');
    expect(await mixed.countDocuments({ value: 'a' })).toBe(1);
  });

  it('refuses as duplicates what its rules find equal', async () => {
    const unique = people('unique');
    await unique.createIndex({ name: 1 }, { unique: true, collation: spanish });
    await unique.insertOne({ name: 'José' });
    await expect(unique.insertOne({ name: 'JOSE' })).rejects.toMatchObject({ code: 11000 });
    await unique.updateOne({ name: 'José' }, { $set: { name: 'Josefa' } });
    await unique.insertOne({ name: 'JOSE' });
    expect(await unique.countDocuments()).toBe(2);
  });

  it('is listed with its rules, and goes with its words', async () => {
    const listed = people('listed');
    await listed.createIndex({ name: 1 }, { collation: spanish });
    expect(await listed.indexes()).toMatchObject([
      { name: '_id_' },
      { name: 'name_1', collation: { locale: 'es', strength: 1, caseLevel: false, version: '57.1' } },
    ]);
    await listed.insertOne({ name: 'Ana' });
    await listed.dropIndex('name_1');
    await listed.createIndex({ name: 1 }, { collation: { locale: 'en' } });
    expect(await listed.find({ name: 'Ana' }, { collation: { locale: 'en' } }).toArray()).toHaveLength(1);
  });

  it('takes the rules of its collection, as the index of ids does', async () => {
    const inherited = await client().db('collated').createCollection('inherited', { collation: spanish });
    await inherited.createIndex({ name: 1 });
    await inherited.createIndex({ code: 1 }, { collation: { locale: 'simple' } });
    const [ids, names, codes] = await inherited.indexes();
    expect([ids?.['collation']?.locale, names?.['collation']?.locale, codes?.['collation']]).toEqual([
      'es',
      'es',
      undefined,
    ]);
    await inherited.insertOne({ _id: 'uno' as never });
    await expect(inherited.insertOne({ _id: 'UNO' as never })).rejects.toMatchObject({ code: 11000 });
    expect(await inherited.findOne({ _id: 'UNO' as never })).toEqual({ _id: 'uno' });
  });

  it('lets two transactions not put different strings into the same place', async () => {
    const clashes = people('clashes');
    await clashes.createIndex({ name: 1 }, { collation: spanish });
    await clashes.insertMany([{ name: 'a' }, { name: 'z' }]);
    const [one, two] = [client().startSession(), client().startSession()];
    one.startTransaction();
    two.startTransaction();
    await clashes.insertOne({ name: 'm' }, { session: one });
    await expect(clashes.insertOne({ name: 'n' }, { session: two })).rejects.toMatchObject({ code: 112 });
    await one.commitTransaction();
    await Promise.all([one.endSession(), two.endSession()]);
    await clashes.insertMany([{ name: 'n' }, { name: 'l' }]);
    const sorted = await clashes.find({}, { collation: spanish }).sort({ name: 1 }).toArray();
    expect(sorted.map(({ name }) => name)).toEqual(['a', 'l', 'm', 'n', 'z']);
  });

  it('is built anew when the runtime has come to order strings by a newer version of the rules', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'embedded-mongodb-test-'));
    const before = await startEmbeddedMongo({ dataDir });
    const old = await new MongoClient(before.uri).connect();
    await old.db('town').collection('names').createIndex({ name: 1 }, { collation: spanish });
    await old
      .db('town')
      .collection('names')
      .insertMany([{ name: 'Ñandú' }, { name: 'oso' }]);
    await Promise.all([old.close(), before.close()]);
    await spoilOrder(dataDir);
    const after = await startEmbeddedMongo({ dataDir });
    const now = await new MongoClient(after.uri).connect();
    const names = now.db('town').collection('names');
    expect(await names.find({ name: 'ÑANDÚ' }, { collation: spanish }).hint('name_1').toArray()).toHaveLength(1);
    expect(await now.db('town').command({ validate: 'names' })).toMatchObject({ valid: true });
    await now.close();
    await after.close();
    rmSync(dataDir, { recursive: true });
  });

  it('orders any strings as the collation does', async () => {
    const { compare } = parseCollation({ locale: 'es', strength: 3 }) ?? { compare: () => 0 };
    const anyText = fc.oneof(fc.string({ unit: fc.constantFrom('a', 'á', 'A', 'b', 'ñ', ' ', '-') }), fc.string());
    let number = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 30 }), async (texts) => {
        number += 1;
        const any = people(`any${number}`);
        await any.createIndex({ text: 1 }, { collation: { locale: 'es' } });
        for (const part of [texts.slice(0, 10), texts.slice(10)])
          if (part.length > 0) await any.insertMany(part.map((text) => ({ text })));
        const found = await any
          .find({}, { collation: { locale: 'es' } })
          .sort({ text: 1 })
          .hint('text_1')
          .toArray();
        const inOrder = found.map(({ text }) => String(text));
        expect(inOrder).toHaveLength(texts.length);
        expect(inOrder.every((text, i) => i === 0 || compare(inOrder[i - 1] ?? '', text) <= 0)).toBe(true);
        expect(await any.db.command({ validate: any.collectionName })).toMatchObject({ valid: true });
      }),
      { numRuns: 30 },
    );
  });
});
