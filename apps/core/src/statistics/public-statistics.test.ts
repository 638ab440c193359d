import { type Topic, topics } from '@ventanilla/contracts';
import { describe, expect, it } from 'vitest';
import { lastMonths, publicMonths } from './public-statistics.js';

const spoken = { languages: ['es', 'ht'] };
const asked = (day: string, value: Topic | null, count: number) => ({ day, value, count });
const told = (
  byTopic: ReturnType<typeof asked>[],
  byLanguage: { day: string; value: string; count: number }[],
  months: string[],
) => publicMonths({ byTopic, byLanguage }, months, spoken);

describe('what is told of a month', () => {
  it('is every topic and every language, the rest together, whatever was asked', () => {
    const [march] = told(
      [
        asked('2026-03-02', 'health', 40),
        asked('2026-03-30', 'health', 10),
        asked('2026-03-05', 'work', 30),
        asked('2026-03-06', null, 20),
      ],
      [
        { day: '2026-03-02', value: 'es', count: 60 },
        { day: '2026-03-03', value: 'ht', count: 25 },
        { day: '2026-03-04', value: 'wo', count: 15 },
      ],
      ['2026-03'],
    );
    expect([march?.month, march?.questions]).toEqual(['2026-03', 100]);
    expect(march?.byTopic.map(({ topic }) => topic)).toEqual([...topics, 'other']);
    expect(march?.byTopic.filter(({ questions }) => questions !== null)).toEqual([
      { topic: 'health', questions: 50 },
      { topic: 'work', questions: 30 },
    ]);
    expect(march?.byLanguage).toEqual([
      { language: 'es', questions: 60 },
      { language: 'ht', questions: 25 },
      { language: 'other', questions: 15 },
    ]);
  });

  it('never shows a number below ten, nor one that would give it away', () => {
    const languages = [
      { day: '2026-03-02', value: 'es', count: 90 },
      { day: '2026-03-02', value: 'ht', count: 3 },
      { day: '2026-03-02', value: 'wo', count: 12 },
    ];
    const [march] = told([asked('2026-03-02', 'health', 105)], languages, ['2026-03']);
    expect(march?.byLanguage).toEqual([
      { language: 'es', questions: 90 },
      { language: 'ht', questions: null },
      { language: 'other', questions: null },
    ]);
  });

  it('never lets what is hidden come to less than ten together, which the total would tell', () => {
    const languages = [
      { day: '2026-03-02', value: 'es', count: 14 },
      { day: '2026-03-02', value: 'ht', count: 4 },
    ];
    const [march] = told([asked('2026-03-02', 'health', 18)], languages, ['2026-03']);
    expect(march?.byLanguage.map(({ questions }) => questions)).toEqual([null, null, null]);
  });

  it('is nothing at all when fewer than ten questions were asked in it', () => {
    expect(
      told([asked('2026-03-02', 'health', 9)], [{ day: '2026-03-02', value: 'es', count: 9 }], ['2026-03']),
    ).toEqual([]);
  });
});

describe('the months that are told', () => {
  it('are the twelve that are over, newest first', () => {
    expect(lastMonths('2026-03-01')).toEqual([
      '2026-02',
      '2026-01',
      '2025-12',
      '2025-11',
      '2025-10',
      '2025-09',
      '2025-08',
      '2025-07',
      '2025-06',
      '2025-05',
      '2025-04',
      '2025-03',
    ]);
  });
});
