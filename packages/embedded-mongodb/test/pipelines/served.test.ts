import { describe, expect, it } from 'vitest';
import { accumulators } from '../../src/query/pipeline/accumulators/accumulators.js';
import { refusedStages, servedStages } from '../../src/query/pipeline/stage-names.js';
import { windowFunctions } from '../../src/query/pipeline/windows/functions.js';
import { accumulatingExamples } from '../examples/stages/accumulating.js';
import { allStageExamples } from '../examples/stages/all.js';
import { windowingExamples } from '../examples/stages/windowing.js';
import { withEmbeddedServer } from '../support.js';

const { client } = withEmbeddedServer();

describe('what pipelines serve', () => {
  it('has an example of every accumulator', () => {
    const shown = new Set(accumulatingExamples.map(({ operator }) => operator));
    expect(Object.keys(accumulators).filter((name) => !shown.has(name))).toEqual([]);
  });

  it('has an example of every window function that is not an accumulator of groups too', () => {
    const shown = new Set(windowingExamples.map(({ operator }) => operator));
    const own = Object.keys(windowFunctions).filter((name) => !Object.hasOwn(accumulators, name));
    expect(own.filter((name) => !shown.has(name))).toEqual([]);
  });

  it('has an example of every stage', () => {
    const shown = new Set(allStageExamples.map(({ stage }) => stage));
    // Which sessions a server has stored by now is a matter of time; what the stage gives here is tested below.
    expect(servedStages.filter((name) => !shown.has(name))).toEqual(['$listSessions']);
  });

  it('lists the session it runs in', async () => {
    const sessions = await client()
      .db('config')
      .collection('system.sessions')
      .aggregate([{ $listSessions: {} }])
      .toArray();
    expect(sessions).toEqual([{ _id: { id: expect.anything() }, lastUse: expect.any(Date) }]);
  });

  it('refuses a stage or serves it, never both', () => {
    expect(Object.keys(refusedStages).filter((name) => servedStages.includes(name))).toEqual([]);
  });

  it.each(Object.entries(refusedStages))('refuses %s with a reason', async (name, { code, reason }) => {
    const pipeline = [{ [name]: {} }];
    await expect(client().db('shop').collection('a').aggregate(pipeline).toArray()).rejects.toMatchObject({
      codeName: code,
      message: expect.stringContaining(reason),
    });
  });

  it('says of what only MongoDB Atlas has what MongoDB says elsewhere', async () => {
    const searching = client().db('shop').collection('a').listSearchIndexes().toArray();
    await expect(searching).rejects.toMatchObject({
      code: 6_047_401,
      message: expect.stringContaining('$listSearchIndexes stage is only allowed on MongoDB Atlas'),
    });
  });

  it('refuses scripts in groups', async () => {
    const pipeline = [{ $group: { _id: null, n: { $accumulator: {} } } }];
    await expect(client().db('shop').collection('a').aggregate(pipeline).toArray()).rejects.toMatchObject({
      code: 238,
    });
  });
});
