import { BSON, type Db, type Document } from 'mongodb';
import { describe, expect, it } from 'vitest';
import type { StageExample } from '../examples/stage-example.js';
import { allStageExamples } from '../examples/stages/all.js';
import { withServer } from '../support.js';

const { client } = withServer();
let lastNumber = 0;

/** A document as text that tells types and the order of fields. */
function spelled(document: Document): string {
  const typed = BSON.deserialize(BSON.serialize(document), { promoteValues: false });
  return BSON.EJSON.stringify(typed, { relaxed: false });
}

async function databaseFor({ documents = [], others = {} }: StageExample): Promise<Db> {
  lastNumber += 1;
  const database = client().db(`stages${lastNumber}`);
  for (const [name, contents] of Object.entries({ things: documents, ...others })) {
    if (contents.length > 0) await database.collection(name).insertMany(contents.map((document) => ({ ...document })));
  }
  return database;
}

function run({ pipeline, overServer }: StageExample, database: Db, typed = false): Promise<Document[]> {
  const source = overServer ? client().db('admin') : database.collection('things');
  return source.aggregate([...pipeline], { promoteValues: !typed }).toArray();
}

async function stored(database: Db, name: string): Promise<Document[]> {
  return database.collection(name).find({}, { promoteValues: false }).sort({ _id: 1 }).toArray();
}

const examples = allStageExamples.map((example) => ({
  ...example,
  name: [example.stage, example.operator ?? ''].join(' ').trim(),
}));

describe('stages', () => {
  it.each(examples.filter(({ expected }) => expected))('$name $says', async (example) => {
    const database = await databaseFor(example);
    expect((await run(example, database, true)).map(spelled)).toEqual(example.expected?.map(spelled));
    for (const [name, contents] of Object.entries(example.stores ?? {})) {
      expect((await stored(database, name)).map(spelled)).toEqual(contents.map(spelled));
    }
  });

  it.each(examples.filter(({ code }) => code))('$name $says (code $code)', async (example) => {
    const database = await databaseFor(example);
    await expect(run(example, database)).rejects.toMatchObject({ code: example.code });
  });
});
