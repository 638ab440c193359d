import type { Expectation, TestAnswer } from '@ventanilla/contracts';
import { describe, expect, it } from 'vitest';
import { isAsExpected, isSameAnswer } from './verdict.js';

const anAnswer = (outcome: TestAnswer['outcome'], ...keys: string[]): TestAnswer => ({
  outcome,
  danger: null,
  shown: keys.map((key) => ({ key, title: key })),
});
const first: Expectation = { kind: 'answer', keys: ['svc.q.salud', 'svc.q.vacunas'], within: 1 };
const among: Expectation = { ...first, within: 3 };
const line: Expectation = { kind: 'emergency', line: 'line.144' };

describe('an answer is as expected', () => {
  it.each([
    ['one of the entries comes first', first, anAnswer('answered', 'svc.q.vacunas', 'guide.escuela')],
    ['one of them is among three', among, anAnswer('answered', 'guide.escuela', 'svc.c.dni', 'svc.q.salud')],
    ['it is one of the choices that may come third', among, anAnswer('choices', 'guide.escuela', 'svc.q.salud')],
    ['nothing is known, and nothing should be', { kind: 'refusal' }, anAnswer('unknown')],
    ['the help line is shown in an emergency', line, anAnswer('emergency', 'line.911', 'line.144')],
  ] as const)('when %s', (_, expects, answer) => expect(isAsExpected(expects, answer)).toBe(true));
});

describe('an answer is not as expected', () => {
  it.each([
    ['another entry comes first', first, anAnswer('answered', 'guide.escuela', 'svc.q.salud')],
    ['the bot asks back instead of showing it first', first, anAnswer('choices', 'svc.q.salud')],
    ['nothing is known', among, anAnswer('unknown')],
    ['something answers that must be refused', { kind: 'refusal' }, anAnswer('answered', 'svc.q.salud')],
    ['the line is shown without an emergency', line, anAnswer('answered', 'line.144')],
    ['it is another line', line, anAnswer('emergency', 'line.911')],
  ] as const)('when %s', (_, expects, answer) => expect(isAsExpected(expects, answer)).toBe(false));
});

it('tells answers apart by what is shown, whatever it is called', () => {
  const renamed = { ...anAnswer('answered', 'svc.q.salud'), shown: [{ key: 'svc.q.salud', title: 'Otro nombre' }] };
  expect(isSameAnswer(anAnswer('answered', 'svc.q.salud'), renamed)).toBe(true);
  expect(isSameAnswer(anAnswer('answered', 'svc.q.salud'), anAnswer('answered', 'svc.q.dni'))).toBe(false);
  expect(isSameAnswer(null, anAnswer('unknown'))).toBe(false);
});
