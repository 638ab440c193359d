import { BSON, type Document } from 'mongodb';
import { describe, expect, it } from 'vitest';
import type { StageExample } from '../examples/stage-example.js';
import { accumulatingExamples } from '../examples/stages/accumulating.js';
import { fillingExamples } from '../examples/stages/filling.js';
import { groupingExamples } from '../examples/stages/grouping.js';
import { joiningExamples } from '../examples/stages/joining.js';
import { selectingExamples } from '../examples/stages/selecting.js';
import { shapingExamples } from '../examples/stages/shaping.js';
import { windowingExamples } from '../examples/stages/windowing.js';
import { withServer } from '../support.js';

const { client } = withServer();
let lastNumber = 0;

/** A document as text that tells types and the order of fields. */
function spelled(document: Document): string {
  const typed = BSON.deserialize(BSON.serialize(document), { promoteValues: false });
  return BSON.EJSON.stringify(typed, { relaxed: false });
}

async function results({ documents = [], others = {}, pipeline }: StageExample, typed = false): Promise<Document[]> {
  lastNumber += 1;
  const database = client().db(`stages${lastNumber}`);
  for (const [name, contents] of Object.entries({ things: documents, ...others })) {
    if (contents.length > 0) await database.collection(name).insertMany(contents.map((document) => ({ ...document })));
  }
  const found = database.collection('things').aggregate([...pipeline], { promoteValues: !typed });
  return found.toArray();
}

const examples = [
  ...shapingExamples,
  ...selectingExamples,
  ...groupingExamples,
  ...accumulatingExamples,
  ...joiningExamples,
  ...windowingExamples,
  ...fillingExamples,
].map((example) => ({ ...example, name: [example.stage, example.operator ?? ''].join(' ').trim() }));

describe('stages', () => {
  it.each(examples.filter(({ expected }) => expected))('$name $says', async (example) => {
    expect((await results(example, true)).map(spelled)).toEqual(example.expected?.map(spelled));
  });

  it.each(examples.filter(({ code }) => code))('$name $says (code $code)', async (example) => {
    await expect(results(example)).rejects.toMatchObject({ code: example.code });
  });
});
