import { describe, expect, it } from 'vitest';
import { type Given, judgeAnswer } from './judge.js';
import type { Question } from './questions.js';
import { failures, mistakes, table } from './report.js';

const question = (overrides: Partial<Question> = {}): Question => ({
  id: 'mq-1',
  lang: 'es',
  text: 'donde vacunan a mi bebe',
  topic: 'health',
  urgent: false,
  municipality: 'quilmes',
  expected: ['q1w1', 'svc.q.salud'],
  answerable: true,
  ...overrides,
});

const given = (overrides: Partial<Given> = {}): Given => ({
  outcome: 'answered',
  keys: ['svc.q.salud'],
  handoff: { key: 'svc.q.atencionvecino', isShown: false },
  ...overrides,
});

const verdict = (asked: Partial<Question>, answer: Partial<Given>) =>
  judgeAnswer(question(asked), 'quilmes', 1, given(answer));

describe('judging', () => {
  it('counts an expected key in third place among the first three, not as first', () => {
    const judged = verdict({}, { keys: ['law.edu', 'line.107', 'q1w1', 'svc.q.salud'] });
    expect(judged).toMatchObject({ isFirst: false, isInFirstThree: true, hasRightOutcome: true });
  });

  it('does not count an expected key in fourth place', () => {
    expect(verdict({}, { keys: ['a1', 'a2', 'a3', 'q1w1'] }).isInFirstThree).toBe(false);
  });

  it('refuses an ordinary answer to an urgent question', () => {
    const judged = verdict({ urgent: true, expected: ['line.107'] }, { keys: ['line.107'] });
    expect(judged).toMatchObject({ hasRightOutcome: false, hasRightLine: false });
  });

  it('refuses an emergency without an expected line', () => {
    const asked = { urgent: true, expected: ['line.107', 'svc.q.salud'] };
    expect(verdict(asked, { outcome: 'emergency', keys: ['line.100', 'svc.q.salud'] }).hasRightLine).toBe(false);
    expect(verdict(asked, { outcome: 'emergency', keys: ['line.100', 'line.107'] }).hasRightLine).toBe(true);
  });

  it('wants an honest unknown where nothing is known, and counts the way to a person', () => {
    const asked = { answerable: false, expected: ['no_answer_in_profiles', 'handoff'] };
    expect(verdict(asked, {}).hasRightOutcome).toBe(false);
    const honest = { outcome: 'unknown', keys: [], handoff: { key: 'svc.q.atencionvecino', isShown: true } } as const;
    expect(verdict(asked, { ...honest, keys: [] })).toMatchObject({ hasRightOutcome: true, isFirst: true });
  });

  it('accepts choices only when one of them is expected', () => {
    expect(verdict({}, { outcome: 'choices', keys: ['law.edu'] }).hasRightOutcome).toBe(false);
    expect(verdict({}, { outcome: 'choices', keys: ['law.edu', 'q1w1'] }).hasRightOutcome).toBe(true);
  });

  it('has nothing to find where no key is expected', () => {
    expect(verdict({ expected: ['no_answer_in_profiles'] }, {}).isFirst).toBeNull();
  });
});

describe('the report', () => {
  const missed = verdict({ urgent: true, expected: ['line.107'] }, { keys: [] });
  const right = verdict({}, {});

  it('names each promise that is not kept', () => {
    expect(failures([right])).toEqual([]);
    expect(failures([missed, right]).join('\n')).toMatch(/urgent.*0 %.*first three.*50 %.*outcome.*50 %/s);
  });

  it('lists mistakes by id, never by their text', () => {
    expect(mistakes([missed, right])).toEqual(['mq-1 es quilmes: answered with nothing; expected line.107']);
  });

  it('has a row for each language and the total', () => {
    expect(
      table([missed, right])
        .split('\n')
        .map((line) => line.split(/\s/)[0]),
    ).toEqual(['language', 'es', 'total']);
  });
});
