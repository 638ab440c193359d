import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accepted, anAnswer, anEvidence, anyWorkOn, aRound, decided } from '../../test/a-round.js';
import { anySet } from '../../test/a-set.js';
import { type Answer, checkAnswer } from './answer.js';
import { findContradictions } from './contradictions.js';
import { checkDecision, type Decision, findSettled, settledAnswers, stateOf } from './decisions.js';
import { findDebts, progressByDomain, progressByInstitution, workOfInstitution } from './progress.js';

const { set, asks, calendar } = aRound();
const anyWork = anySet.filter(({ indicators }) => indicators.length > 0).chain(anyWorkOn);

describe('an answer', () => {
  it('is kept when the institution was asked and its evidence says something', () => {
    expect(checkAnswer(anAnswer(), set, asks)).toEqual([]);
    expect(checkAnswer(anAnswer({ evidence: [] }), set, asks)).toEqual([]);
  });

  it.each<[string, Partial<Answer>, string[]]>([
    ['to a question that is none', { indicator: 'X' }, ['indicator unknownIndicator', 'institution notAsked']],
    ['of an institution that was not asked', { institution: 'consulado' }, ['institution notAsked']],
    ['that the scale does not have', { step: 'perhaps' }, ['step unknownStep']],
    [
      'with evidence that is empty',
      { evidence: [anEvidence({ text: ' ', file: null, link: null })] },
      ['evidence.0 emptyEvidence'],
    ],
    [
      'with a link that leads nowhere',
      { evidence: [anEvidence({ link: 'javascript:alert(1)' })] },
      ['evidence.0.link url'],
    ],
    ['of a day that never was', { evidence: [anEvidence({ date: '2026-02-30' })] }, ['evidence.0.date date']],
  ])('is refused %s', (_, overrides, expected) => {
    expect(checkAnswer(anAnswer(overrides), set, asks).map(({ path, code }) => `${path} ${code}`)).toEqual(expected);
  });
});

const yes = anAnswer({ indicator: 'S2' });
const no = anAnswer({ indicator: 'S2', institution: 'niñez', step: 'no', text: 'No hay.', evidence: [] });

describe('institutions that contradict each other', () => {
  it('are found, with every side', () => {
    expect(findContradictions([anAnswer(), yes, no])).toEqual([
      {
        indicator: 'S2',
        sides: [
          { step: 'yes', answers: [yes] },
          { step: 'no', answers: [no] },
        ],
      },
    ]);
  });

  it('are found exactly where two answers to one question differ', () => {
    fc.assert(
      fc.property(anyWork, ({ answers }) => {
        const differing = answers.filter((one) =>
          answers.some((other) => other.indicator === one.indicator && other.step !== one.step),
        );
        const expected = new Set(differing.map(({ indicator }) => indicator));
        expect(new Set(findContradictions(answers).map(({ indicator }) => indicator))).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a decision', () => {
  const amended: Decision = {
    ...decided,
    kind: 'amended',
    indicator: 'S2',
    step: 'partially',
    text: 'Hay guardia de día.',
  };

  it.each<[string, Decision, string[]]>([
    ['nothing was answered', accepted('G1'), ['indicator unanswered']],
    ['nobody says whose answer holds', accepted('S2'), ['institution contradiction']],
    ['the one chosen gave no answer', accepted('S2', 'consulado'), ['institution notAnswered']],
    ['taking sides has no reason', { ...accepted('S2', 'salud'), reason: '' }, ['reason reason']],
    ['amending has no reason', { ...amended, reason: ' ' }, ['reason reason']],
    ['it is amended to no step', { ...amended, step: 'perhaps' }, ['step unknownStep']],
    ['objecting has no reason', { ...decided, kind: 'objected', indicator: 'S2', reason: '' }, ['reason reason']],
  ])('is refused when %s', (_, decision, expected) => {
    const problems = checkDecision(decision, [yes, no], set);
    expect(problems.map(({ path, code }) => `${path} ${code}`)).toEqual(expected);
  });

  it('settles an answer with the evidence of everybody who said the same', () => {
    const both = [
      yes,
      anAnswer({ indicator: 'S2', institution: 'niñez', evidence: [anEvidence({ file: 'acta.pdf' })] }),
    ];
    expect(checkDecision(accepted('S2'), both, set)).toEqual([]);
    expect(findSettled('S2', both, [accepted('S2')])).toMatchObject({
      step: 'yes',
      kind: 'accepted',
      evidence: [{ file: null }, { file: 'acta.pdf' }],
    });
    expect(findSettled('S2', [yes, no], [accepted('S2', 'niñez')])).toMatchObject({ step: 'no', evidence: [] });
  });

  it('settles an amended answer in the words of the amendment', () => {
    expect(checkDecision(amended, [yes, no], set)).toEqual([]);
    expect(findSettled('S2', [yes, no], [accepted('S2', 'salud'), amended])).toMatchObject({
      step: 'partially',
      text: 'Hay guardia de día.',
      kind: 'amended',
    });
  });

  it('no longer holds once a later answer came', () => {
    const later = { ...yes, at: '2026-04-11T00:00:00Z' };
    expect(stateOf('S2', [later], [accepted('S2')])).toBe('reopened');
    expect(findSettled('S2', [later], [accepted('S2')])).toBeNull();
  });

  it('settles exactly what is in the state settled, and never an objection', () => {
    fc.assert(
      fc.property(anyWork, (work) => {
        const settled = settledAnswers(work.set, work.answers, work.decisions).map(({ indicator }) => indicator);
        const expected = work.set.indicators
          .map(({ key }) => key)
          .filter((key) => stateOf(key, work.answers, work.decisions) === 'settled');
        expect(settled).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });
});

describe('what an institution sees', () => {
  it('is its own questions, answers and decisions, and nothing of others', () => {
    const own = workOfInstitution(
      { set, asks, answers: [anAnswer(), yes, no], decisions: [accepted('S1'), accepted('S2', 'salud')] },
      'niñez',
    );
    expect(own.set.indicators.map(({ key }) => key)).toEqual(['S2', 'G1']);
    expect(own.answers).toEqual([no]);
    expect(own.decisions).toEqual([accepted('S2', 'salud')]);
  });

  it('is nothing for one that was not asked', () => {
    const own = workOfInstitution({ set, asks, answers: [yes], decisions: [accepted('S2')] }, 'consulado');
    expect([own.set.indicators, own.asks, own.answers, own.decisions]).toEqual([[], [], [], []]);
  });
});

describe('progress', () => {
  const work = { set, asks, answers: [anAnswer(), yes, no], decisions: [accepted('S1')] };

  it('is counted for each institution and each domain', () => {
    expect(progressByInstitution(work)).toEqual([
      { institution: 'salud', asked: 2, answered: 2, evidenced: 2 },
      { institution: 'niñez', asked: 2, answered: 1, evidenced: 0 },
    ]);
    expect(progressByDomain(work)).toEqual([
      { domain: 1, indicators: 2, asked: 2, answered: 2, evidenced: 2, settled: 1 },
      { domain: 2, indicators: 1, asked: 1, answered: 0, evidenced: 0, settled: 0 },
    ]);
  });

  it('names who still owes answers, and by how many days', () => {
    expect(findDebts(work, calendar, '2026-03-25')).toEqual([{ institution: 'niñez', missing: ['G1'], daysLate: 5 }]);
    expect(findDebts(work, [], '2026-03-25')).toEqual([{ institution: 'niñez', missing: ['G1'], daysLate: 0 }]);
  });

  it('never counts more answered than asked, for any round', () => {
    fc.assert(
      fc.property(anyWork, (any) => {
        for (const { asked, answered, evidenced } of [...progressByInstitution(any), ...progressByDomain(any)]) {
          expect(answered).toBeLessThanOrEqual(asked);
          expect(evidenced).toBeLessThanOrEqual(answered);
        }
        const owed = findDebts(any, [], '2026-03-25').reduce((sum, { missing }) => sum + missing.length, 0);
        expect(owed).toBe(any.asks.length - any.answers.length);
      }),
      { numRuns: 50 },
    );
  });
});
