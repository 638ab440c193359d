import { beforeAll, describe, expect, it } from 'vitest';
import { withEmbeddedServer } from './support.js';

const { client } = withEmbeddedServer();
const archive = () => client().db('archive');

beforeAll(async () => {
  const documents = Array.from({ length: 5_000 }, (_, i) => ({ file: `expediente ${i}`, pages: [i, i + 1, i + 2] }));
  await archive().collection('files').insertMany(documents);
});

const collated = { locale: 'es', strength: 1 };

describe('a time limit stops', () => {
  it.each([
    ['the building of an index', { createIndexes: 'files', indexes: [{ key: { pages: 1 }, name: 'pages_1' }] }],
    [
      'the building of an index with a collation',
      { createIndexes: 'files', indexes: [{ key: { file: 1 }, name: 'file_1', collation: collated }] },
    ],
    ['the check of a collection', { validate: 'files' }],
    ['the measuring of a collection', { collStats: 'files' }],
    ['the measuring of a collection by its name', { dataSize: 'archive.files' }],
    ['the measuring of a database', { dbStats: 1 }],
    ['the hashing of a database', { dbHash: 1 }],
    ['the description of a collection', { aggregate: 'files', pipeline: [{ $collStats: { count: {} } }], cursor: {} }],
  ])('%s', async (_what, command) => {
    await expect(archive().command({ ...command, maxTimeMS: 1 })).rejects.toMatchObject({ code: 50 });
  });

  it('an expression that tries very many ways', async () => {
    await archive()
      .collection('notes')
      .insertOne({ text: 'a'.repeat(5_000) });
    const filter = { text: /(a|aa)+$b/ };
    await expect(archive().command({ find: 'notes', filter })).rejects.toMatchObject({ code: 51_156 });
    await expect(archive().command({ find: 'notes', filter, maxTimeMS: 5 })).rejects.toMatchObject({ code: 50 });
  });

  it('leaves nothing behind of an index', { timeout: 60_000 }, async () => {
    expect(await archive().collection('files').indexes()).toHaveLength(1);
    const indexes = [{ key: { file: 1 }, name: 'file_1' }];
    expect(await archive().command({ createIndexes: 'files', indexes })).toMatchObject({ numIndexesAfter: 2 });
    expect(await archive().command({ validate: 'files' })).toMatchObject({ valid: true });
  });
});
