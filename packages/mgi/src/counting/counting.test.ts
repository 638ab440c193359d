import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accepted, anAnswer, anyWorkOn, aRound } from '../../test/a-round.js';
import { anIndicator, anySet, aSet } from '../../test/a-set.js';
import { settledAnswers } from '../rounds/decisions.js';
import { type AnswerScale, defaultScale } from '../sets/answer-scale.js';
import { changeOf, compareResults, findChanges, type Result } from './compare-results.js';
import { countByDomain, countBySubTheme } from './counts.js';
import { coverageByInstitution, findUnasked, matrixOf } from './matrix.js';
import { scoreOf } from './score.js';

const anyWork = anySet.filter(({ indicators }) => indicators.length > 0).chain(anyWorkOn);
const anyScale: fc.Arbitrary<AnswerScale> = fc
  .array(fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true })), { minLength: 2, maxLength: 7 })
  .map((values) => values.map((value, at) => ({ key: `step${at}`, words: { es: 'x' }, value, finding: null })));

describe('counting answers', () => {
  const settled = [
    { indicator: 'S1', step: 'yes' },
    { indicator: 'G1', step: 'no' },
  ];
  const steps = { yes: 0, partially: 0, no: 0, notIdentified: 0, notApplicable: 0 };

  it('gives each domain its steps and what is open', () => {
    expect(countByDomain(aSet(), settled)).toEqual([
      { domain: 1, subTheme: null, indicators: 2, steps: { ...steps, yes: 1 }, open: 1 },
      { domain: 2, subTheme: null, indicators: 1, steps: { ...steps, no: 1 }, open: 0 },
    ]);
  });

  it('gives each sub-theme its own, and those without one theirs', () => {
    const rows = countBySubTheme(aSet(), settled);
    expect(rows.map(({ domain, subTheme, open }) => [domain, subTheme, open])).toEqual([
      [1, 'salud', 0],
      [1, null, 1],
      [2, null, 0],
    ]);
  });

  it('loses no indicator and counts none twice, for any set and any answers', () => {
    fc.assert(
      fc.property(anyWork, ({ set, answers, decisions }) => {
        const given = settledAnswers(set, answers, decisions);
        for (const rows of [countByDomain(set, given), countBySubTheme(set, given)]) {
          const counted = rows.map(({ steps: each, open }) => Object.values(each).reduce((sum, n) => sum + n, open));
          expect(counted).toEqual(rows.map(({ indicators }) => indicators));
          expect(counted.reduce((sum, n) => sum + n, 0)).toBe(set.indicators.length);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('a score', () => {
  it('lies between the values of the scale, and leaves out what has none', () => {
    expect(scoreOf({ yes: 2, partially: 1, no: 1, notIdentified: 9, notApplicable: 3 }, defaultScale)).toBe(0.625);
    expect(scoreOf({ notIdentified: 4 }, defaultScale)).toBeNull();
    expect(scoreOf({}, defaultScale)).toBeNull();
  });

  it('does not exist where a scale cannot tell better from worse', () => {
    expect(
      scoreOf(
        { yes: 1 },
        defaultScale.map((step) => ({ ...step, value: 1 })),
      ),
    ).toBeNull();
  });

  it('stays between 0 and 1 for any scale and any counts, and reaches both ends', () => {
    fc.assert(
      fc.property(anyScale, fc.array(fc.nat(1000), { minLength: 7, maxLength: 7 }), (scale, counts) => {
        const score = scoreOf(Object.fromEntries(scale.map(({ key }, at) => [key, counts[at] ?? 0])), scale);
        if (score !== null) expect(score >= 0 && score <= 1).toBe(true);
        const values = scale.flatMap(({ value }) => value ?? []);
        const best = scale.find(({ value }) => value === Math.max(...values));
        if (best && new Set(values).size > 1) expect(scoreOf({ [best.key]: 3 }, scale)).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('the matrix', () => {
  const work = { ...aRound(), answers: [anAnswer()], decisions: [accepted('S1')] };

  it('has a row for each indicator and a cell for each institution', () => {
    const { institutions, rows } = matrixOf(work);
    expect(institutions).toEqual(['salud', 'niñez']);
    expect(rows[0]).toEqual({
      indicator: 'S1',
      domain: 1,
      subTheme: 'salud',
      state: 'settled',
      step: 'yes',
      cells: [
        { institution: 'salud', asked: true, step: 'yes', evidence: 1 },
        { institution: 'niñez', asked: false, step: null, evidence: 0 },
      ],
    });
    expect(rows.map(({ state }) => state)).toEqual(['settled', 'unanswered', 'unanswered']);
  });

  it('shows who covers which domain, and what nobody is asked', () => {
    expect(coverageByInstitution(work)[1]).toEqual({
      institution: 'niñez',
      domains: [
        { domain: 1, asked: 1, answered: 0 },
        { domain: 2, asked: 1, answered: 0 },
      ],
    });
    expect(findUnasked(work)).toEqual([]);
    expect(findUnasked({ ...work, asks: [] })).toEqual(['S1', 'S2', 'G1']);
  });
});

describe('results side by side', () => {
  const before: Result = { key: '2024', set: aSet(), settled: [{ indicator: 'S1', step: 'no' }] };
  const newer = aSet({ version: 2, indicators: [...aSet().indicators, anIndicator({ key: 'S10' })] });
  const after: Result = {
    key: '2026',
    set: newer,
    settled: [
      { indicator: 'S1', step: 'yes' },
      { indicator: 'S10', step: 'yes' },
    ],
  };

  it('show what each came to, topic by topic', () => {
    expect(
      compareResults([before, after]).topics.map(({ indicator, steps }) => [
        indicator,
        ...steps.map(({ step }) => step),
      ]),
    ).toEqual([
      ['S1', 'no', 'yes'],
      ['S2', null, null],
      ['S10', null, 'yes'],
      ['G1', null, null],
    ]);
    expect(findChanges(before, after).map(({ indicator }) => indicator)).toEqual(['S1']);
  });

  it('tell a question that only one of them has from one that nobody decided on', () => {
    const changes = (one: Result, other: Result) =>
      compareResults([one, other]).topics.map((topic) => `${topic.indicator} ${changeOf(topic)}`);
    expect(changes(before, after)).toEqual(['S1 changed', 'S2 open', 'S10 onlyAfter', 'G1 open']);
    expect(changes(after, before)).toEqual(['S1 changed', 'S2 open', 'S10 onlyBefore', 'G1 open']);
    expect(changes(before, before)).toEqual(['S1 same', 'S2 open', 'G1 open']);
  });

  it('count each sub-theme beside itself, where one of them asks in it', () => {
    const narrow = { ...before, key: '2025', set: aSet({ indicators: [anIndicator({ key: 'S1', subTheme: null })] }) };
    const shown = compareResults([narrow, after]).subThemes.map(({ domain, subTheme, counts }) => [
      `${domain} ${subTheme}`,
      ...counts.map(({ row }) => row?.indicators ?? null),
    ]);
    expect(shown).toEqual(
      compareResults([after, narrow]).subThemes.map(({ domain, subTheme, counts }) => [
        `${domain} ${subTheme}`,
        ...counts.map(({ row }) => row?.indicators ?? null).toReversed(),
      ]),
    );
    expect(shown).toEqual([
      ['1 salud', null, 1],
      ['1 null', 1, 2],
      ['2 null', null, 1],
    ]);
  });

  it('show nothing where the questions were not of one family', () => {
    const other = { ...after, set: { ...newer, key: 'another' } };
    expect(compareResults([before, other])).toEqual({ comparable: false, domains: [], subThemes: [], topics: [] });
    const tailored = { ...other, set: { ...other.set, basedOn: { key: 'villa-ejemplo', version: 1 } } };
    expect(compareResults([before, tailored]).comparable).toBe(true);
    const next = { ...after, set: { ...newer, key: 'another', basedOn: { key: 'another', version: 1 } } };
    expect(compareResults([tailored, next]).comparable).toBe(true);
    expect(compareResults([next, before, tailored]).comparable).toBe(true);
    expect(compareResults([next, before]).comparable).toBe(false);
  });

  it('are the same from every side: other columns, the same rows, no place above another', () => {
    const results = anySet
      .filter(({ indicators }) => indicators.length > 0)
      .chain((set) => fc.array(anyWorkOn(set), { minLength: 1, maxLength: 4 }))
      .map((works) =>
        works.map(({ set, answers, decisions }, at): Result => {
          return { key: `city-${at}`, set, settled: settledAnswers(set, answers, decisions) };
        }),
      );
    fc.assert(
      fc.property(results, (there) => {
        const one = compareResults(there);
        const back = compareResults(there.toReversed());
        expect(back.topics).toEqual(one.topics.map((topic) => ({ ...topic, steps: topic.steps.toReversed() })));
        const turned = (rows: typeof one.domains) =>
          rows.map((each) => ({ ...each, counts: each.counts.toReversed() }));
        expect(back.domains).toEqual(turned(one.domains));
        expect(back.subThemes).toEqual(turned(one.subThemes));
      }),
      { numRuns: 40 },
    );
  });
});
