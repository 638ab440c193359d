import { Types } from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at } from '../../test/at.js';
import { openMunicipality, type RunningCore, startCore } from '../../test/running-core.js';
import { QuestionRepository } from '../questions/question.repository.js';

let core: RunningCore;
const spring = new Date('2026-10-15T15:00:00Z');
beforeAll(async () => {
  core = await startCore();
  for (const id of ['quilmes', 'caba'])
    await openMunicipality(core.administrator, id, { languages: ['es', 'en', 'ht'] });
  await asked('2026-09-03', 'es', 14);
  await asked('2026-09-20', 'ht', 4);
  await asked('2026-10-02', 'es', 30);
  await core.catchUp();
}, 60_000);
afterAll(() => core?.stop());

/** So many questions about health on a day, as they are kept. */
async function asked(day: string, language: string, count: number): Promise<void> {
  const question = {
    municipality: 'quilmes',
    askedAt: new Date(`${day}T15:00:00Z`),
    day,
    language,
    topic: 'health' as const,
    danger: null,
    outcome: 'answered' as const,
    keys: [],
    text: null,
    helped: null,
    asker: null,
  };
  const all = Array.from({ length: count }, () => ({ ...question, _id: new Types.ObjectId() }));
  await core.app.get(QuestionRepository).writeAll(all);
}

const page = (path: string) => at(core, spring, async () => fetch(`${core.baseUrl}${path}`));

describe('the public statistics', () => {
  it('tell anybody of months that are over, and of no smaller number than ten', async () => {
    const { months, smallestShown } = await at(core, spring, () =>
      core.client().getPublicStatistics({ params: { municipality: 'quilmes' } }),
    );
    expect(smallestShown).toBe(10);
    expect(months.map(({ month, questions }) => [month, questions])).toEqual([['2026-09', 18]]);
    expect(months[0]?.byLanguage.map(({ questions }) => questions)).toEqual([null, null, null, null]);
  });

  it('are a page and a table for each municipality, with nothing of another', async () => {
    const shown = await page('/m/quilmes/es/statistics');
    // Below them stands the day on which it was printed.
    const [text = ''] = (await shown.text()).split('<footer>');
    expect([shown.status, text.includes('septiembre de 2026'), text.includes('octubre de 2026')]).toEqual([
      200,
      true,
      false,
    ]);
    const csv = await page('/m/quilmes/es/statistics/questions.csv');
    expect(csv.headers.get('content-disposition')).toBe('attachment; filename="quilmes-questions.csv"');
    expect((await csv.text()).split('\r\n').slice(0, 3)).toEqual([
      'month,by,value,questions',
      '2026-09,all,,18',
      '2026-09,topic,health,',
    ]);
    const json: unknown = await (await page('/m/caba/es/statistics/questions.json')).json();
    expect(json).toEqual({ municipality: 'caba', smallestShown: 10, months: [] });
    expect((await page('/m/quilmes/es/statistics/questions.xlsx')).status).toBe(404);
  });

  it('are not there for a municipality that is not', async () => {
    const { status } = await fetch(`${core.baseUrl}/v1/public/municipalities/atlantis/statistics`);
    expect(status).toBe(404);
  });
});
