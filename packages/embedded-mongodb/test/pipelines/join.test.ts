import fc from 'fast-check';
import { type Document, Double, Long } from 'mongodb';
import { describe, expect, it } from 'vitest';
import { withServer } from '../support.js';

const { client } = withServer();

const scalars = fc.oneof(
  fc.constantFrom<unknown>(null, 'a', 'b', new Double(1), Long.fromNumber(1), 1.5, { x: 1 }, /a/),
  fc.integer({ min: 0, max: 2 }),
);
const values = fc.oneof(scalars, fc.array(scalars, { maxLength: 2 }));
const fields = fc.oneof(
  values.map((v): Document => ({ v })),
  fc.constant<Document>({}),
);
const documents = fc.array(
  fc.oneof(
    fields.map((a): Document => ({ a })),
    fc.array(fields, { maxLength: 2 }).map((a): Document => ({ a })),
    fc.constant<Document>({}),
  ),
  { minLength: 1, maxLength: 6 },
);

async function fill(name: string, contents: readonly Document[], indexed: boolean): Promise<void> {
  const collection = client().db('joins').collection<Document>(name);
  await collection.drop();
  if (indexed) await collection.createIndex({ 'a.v': 1 });
  await collection.insertMany(contents.map((document, i) => ({ _id: i as never, ...document })));
}

async function joined(from: string): Promise<unknown> {
  const lookup = { from, localField: 'a.v', foreignField: 'a.v', as: 'found' };
  const pipeline = [
    { $sort: { _id: 1 } },
    { $lookup: lookup },
    { $project: { ids: { $sortArray: { input: '$found._id', sortBy: 1 } } } },
  ];
  return client().db('joins').collection('local').aggregate(pipeline).toArray();
}

describe('a lookup by fields', () => {
  it('joins the same with an index and without', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(documents, documents, async (local, foreign) => {
        await fill('local', local, false);
        await fill('plain', foreign, false);
        await fill('indexed', foreign, true);
        expect(await joined('indexed')).toEqual(await joined('plain'));
      }),
      { numRuns: 40 },
    );
  });
});
