import { BSON, type Document } from 'mongodb';
import { describe, expect, it } from 'vitest';
import { updateExamples as examples } from './examples/updates/all.js';
import type { UpdateExample } from './examples/updates/example.js';
import { present, withServer } from './support.js';

const { client } = withServer();
let lastNumber = 0;

function fresh() {
  lastNumber += 1;
  return client().db('updates').collection(`things${lastNumber}`);
}

/** Runs the command itself: the driver would refuse some examples before the server can. */
async function outcomeOf({ document, filter, update, arrayFilters }: UpdateExample): Promise<string> {
  const things = fresh();
  if (document) await things.insertOne({ ...document });
  const statement = { q: filter ?? { _id: document?.['_id'] }, u: update, upsert: !document };
  const database = client().db('updates');
  const reply = await database.command({
    update: things.collectionName,
    updates: [{ ...statement, ...(arrayFilters && { arrayFilters }) }],
  });
  const [error] = reply['writeErrors'] ?? [];
  if (error) throw Object.assign(new Error(error.errmsg), { code: error.code });
  return exact(present(await things.findOne({}, { promoteValues: false })));
}

/** Names, values and types in their order. */
function exact(document: Document): string {
  return BSON.EJSON.stringify(document, { relaxed: false });
}

function expected(document: Document): string {
  return exact(BSON.deserialize(BSON.serialize(document), { promoteValues: false }));
}

describe('updates', () => {
  it.each(examples.filter(({ becomes }) => becomes))('$operator $says', async (example) => {
    expect(await outcomeOf(example)).toBe(expected(example.becomes ?? {}));
  });

  it.each(examples.filter(({ code }) => code))('$operator $says (code $code)', async (example) => {
    const refusal = example.message === undefined ? {} : { message: example.message };
    await expect(outcomeOf(example)).rejects.toMatchObject({ code: example.code, ...refusal });
  });

  it('write the present moment', async () => {
    const things = fresh();
    await things.insertOne({ _id: 1 as never });
    const now: Document = { at: true, 'deep.at': { $type: 'date' }, stamp: { $type: 'timestamp' } };
    await things.updateOne({}, { $currentDate: now });
    const found = present(await things.findOne());
    expect(found['at']).toBeInstanceOf(Date);
    expect(found['deep']).toEqual({ at: found['at'] });
    expect(found['stamp']).toBeInstanceOf(BSON.Timestamp);
  });

  it('count what they found and what they changed', async () => {
    const things = fresh();
    await things.insertMany([{ n: 1 }, { n: 2 }, { n: 2 }]);
    expect(await things.updateMany({}, { $set: { n: 2 } })).toMatchObject({ matchedCount: 3, modifiedCount: 1 });
    expect(await things.updateOne({ n: 9 }, { $set: { n: 1 } })).toMatchObject({ matchedCount: 0, modifiedCount: 0 });
  });

  it('take constants in pipelines only', async () => {
    const things = fresh();
    await things.insertOne({ _id: 1 as never });
    const run = (u: unknown) =>
      client()
        .db('updates')
        .command({ update: things.collectionName, updates: [{ q: {}, u, c: { x: 5 } }] });
    await run([{ $set: { n: '$$x' } }]);
    expect(await things.findOne()).toEqual({ _id: 1, n: 5 });
    expect((await run({ $set: { n: 1 } }))['writeErrors']).toMatchObject([{ code: 51198 }]);
  });
});
