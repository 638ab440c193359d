import { beforeEach, describe, expect, it } from 'vitest';
import { withServer } from './support.js';

const { client } = withServer();
const people = () => client().db('padron').collection<{ _id: number; barrio: string; edad: number }>('people');

beforeEach(async () => {
  await client().db('padron').dropDatabase();
  await people().createIndexes([{ key: { barrio: 1 } }, { key: { edad: 1 } }]);
  await people().insertMany([1, 2, 3, 4].map((_id) => ({ _id, barrio: `Barrio ${_id}`, edad: 20 + _id })));
});

/** How often each index was used, by its name. */
async function uses(): Promise<Record<string, number>> {
  const described = await people()
    .aggregate([{ $indexStats: {} }])
    .toArray();
  return Object.fromEntries(described.map(({ name, accesses }) => [name, Number(accesses.ops)]));
}

describe('the uses of an index', () => {
  it('are counted: by finds, counts, updates, deletes and pipelines', async () => {
    expect(await uses()).toEqual({ _id_: 0, barrio_1: 0, edad_1: 0 });
    await people().findOne({ barrio: 'Barrio 2' });
    await people().countDocuments({ barrio: 'Barrio 2' });
    await people().updateOne({ barrio: 'Barrio 2' }, { $inc: { edad: 1 } });
    await people().deleteOne({ edad: 21 });
    await people().findOne({ _id: 2 });
    expect(await uses()).toEqual({ _id_: 1, barrio_1: 3, edad_1: 1 });
  });

  it('are not counted where the whole collection is read, and not by explain', async () => {
    await people().find({ nombre: 'Ana' }).toArray();
    await people().find({ barrio: 'Barrio 1' }).explain();
    expect(await uses()).toEqual({ _id_: 0, barrio_1: 0, edad_1: 0 });
  });

  it('begin anew with an index that is made anew', async () => {
    await people().findOne({ barrio: 'Barrio 2' });
    await people().dropIndex('barrio_1');
    await people().createIndex({ barrio: 1 });
    expect(await uses()).toMatchObject({ barrio_1: 0 });
  });

  it('tell since when they are counted', async () => {
    const [index] = await people()
      .aggregate([{ $indexStats: {} }, { $match: { name: 'barrio_1' } }])
      .toArray();
    expect(index).toMatchObject({ accesses: { since: expect.any(Date) }, spec: { v: 2, key: { barrio: 1 } } });
  });
});
