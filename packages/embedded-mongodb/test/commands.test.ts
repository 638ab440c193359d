import { beforeEach, describe, expect, it } from 'vitest';
import { commandExamples } from './examples/commands/all.js';
import type { CommandExample } from './examples/commands/example.js';
import { refusedExamples } from './examples/commands/refused.js';
import { isRealMongo, withEmbeddedServer, withServer } from './support.js';

const { client } = withServer();
const library = () => client().db('library');

beforeEach(async () => {
  await library().dropDatabase();
  await library().collection('books').createIndex({ year: 1 });
  await library()
    .collection<{ _id: number }>('books')
    .insertMany([
      { _id: 1, title: 'Rayuela', year: 1963, tags: ['novel', 'games'] },
      { _id: 2, title: 'Ficciones', year: 1944, tags: ['stories'] },
      { _id: 3, title: 'Bestiario', year: 1951, tags: ['stories', 'games'] },
    ] as never);
});

async function check({ command, database = 'library', replies, code }: CommandExample): Promise<void> {
  const answer = client().db(database).command(command);
  if (code !== undefined) await expect(answer).rejects.toMatchObject({ code });
  else expect(await answer).toMatchObject({ ok: 1, ...replies });
}

/** Examples of what only ours has are not put to another server. */
function applicable(examples: readonly CommandExample[]): CommandExample[] {
  return examples.filter(({ onlyOurs }) => !(onlyOurs && isRealMongo));
}

describe.each(Object.entries(commandExamples))('%s', (_what, examples) => {
  it.each(applicable(examples))('$does', check);
});

describe('commands that are known and refused', () => {
  const ours = withEmbeddedServer();
  it.each(refusedExamples)('are refused: $does', async ({ command, database = 'library', code }) => {
    await expect(ours.client().db(database).command(command)).rejects.toMatchObject({ code });
  });
});
