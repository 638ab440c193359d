import { expect, it } from 'vitest';
import { decide, explainDecision } from '../src/index.js';
import { entries, knowQuilmes } from './quilmes.js';

const knowledge = knowQuilmes();
const entryOf = (key: string) => entries.find((entry) => entry.key === key) ?? null;
const why = (question: string) => explainDecision(knowledge, { question }, entryOf);

it('says how each word was understood', () => {
  const { words, needs } = why('donde bacunan al bebe con bacunas');
  expect(words.find(({ asked }) => asked === 'bacunan')).toMatchObject({
    meant: expect.stringMatching(/^vacun/),
    concepts: ['vaccination'],
    counts: true,
  });
  expect(words.find(({ asked }) => asked === 'bacunas')?.meant).toBe('vacunas');
  expect(words.find(({ asked }) => asked === 'donde')?.counts).toBe(false);
  expect(needs).toContain('vaccination');
});

it('ranks as the decision does, and says which words in which fields made it so', () => {
  const question = 'donde vacunan gratis';
  const { candidates, enough } = why(question);
  const [best] = candidates;
  expect(best?.key).toBe(decide(knowledge, { question }).hits[0]?.key);
  expect(best?.isEnough).toBe(true);
  expect(best?.coverage.share).toBeGreaterThanOrEqual(enough[best?.coverage.basis ?? 'needs']);
  const concept = best?.terms.find(({ term }) => term === 'vaccination');
  expect(concept).toMatchObject({ kind: 'concept' });
  expect(concept?.points).toBeGreaterThan(0);
  expect(concept?.fields.length).toBeGreaterThan(0);
});

it('shows what was weighed and did not do', () => {
  const { candidates } = why('donde saco un credito hipotecario en el banco del hospital');
  expect(candidates.length).toBeGreaterThan(0);
  expect(candidates.some(({ isEnough }) => !isEnough)).toBe(true);
});

it('takes any question, also an empty one', () => {
  expect(why('')).toMatchObject({ words: [], candidates: [] });
  expect(why('🙂 \u0000 asdf').candidates).toEqual([]);
});
