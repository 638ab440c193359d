import { describe, expect, it } from 'vitest';
import { accepted, anAnswer, aRound, decided } from '../../test/a-round.js';
import { aSet } from '../../test/a-set.js';
import { checkCalendar, daysLate, findDueDay } from './calendar.js';
import { mayMove, needsOf, type Round } from './closing.js';
import { isWayBack, phases, phasesAfter } from './phases.js';

const codesOf = (round: Partial<Round>) =>
  needsOf(aRound(round)).map(({ code, indicators }) => [code, ...indicators].join(' '));

const answers = [
  anAnswer({ indicator: 'S1' }),
  anAnswer({ indicator: 'S2' }),
  anAnswer({ indicator: 'S2', institution: 'niñez' }),
  anAnswer({ indicator: 'G1', institution: 'niñez', step: 'no' }),
];
const decisions = [accepted('S1'), accepted('S2'), accepted('G1')];
const meeting = { phase: 'consultation' as const, on: '2026-03-27', institutions: ['salud'], minutes: 'Se leyó todo.' };
const finding = { domain: 1, text: 'La guardia atiende a todas las personas.', reviewed: true };

/** The same round at the end of each phase. */
const closable: Record<string, Partial<Round>> = {
  induction: { phase: 'induction' },
  dataCollection: { phase: 'dataCollection', answers },
  consultation: { phase: 'consultation', meetings: [meeting] },
  validation: { phase: 'validation', answers, decisions },
  drafting: { phase: 'drafting', findings: [finding] },
  publication: { phase: 'publication', publishedOn: '2026-06-01' },
};

describe('the phases of a round', () => {
  it('lead from the first to the last in their order', () => {
    const forward = phases.slice(1).map((next, index) => phasesAfter(phases[index] ?? 'followUp').includes(next));
    expect(forward.every((is) => is)).toBe(true);
    expect(phasesAfter('followUp')).toEqual([]);
  });

  it.each(Object.entries(closable))('goes on from %s when it is closed', (_, round) => {
    const { phase } = aRound(round);
    expect(codesOf(round)).toEqual([]);
    expect(mayMove(aRound(round), phasesAfter(phase)[0] ?? 'induction')).toBe(true);
  });

  it('refuses to go on while something is missing, and to jump', () => {
    expect(mayMove(aRound({ phase: 'dataCollection' }), 'consultation')).toBe(false);
    expect(mayMove(aRound(), 'drafting')).toBe(false);
    expect(mayMove(aRound({ phase: 'followUp' }), 'induction')).toBe(false);
  });

  it('goes back without anything being closed', () => {
    expect(isWayBack('validation', 'dataCollection')).toBe(true);
    expect(mayMove(aRound({ phase: 'validation' }), 'dataCollection')).toBe(true);
  });
});

describe('what a phase needs', () => {
  it.each<[string, Partial<Round>, string[]]>([
    ['a focal point', { focalPoints: [] }, ['focalPointMissing']],
    ['a day by which answers are due', { calendar: [] }, ['calendarMissing']],
    [
      'a calendar in order',
      { calendar: [{ phase: 'dataCollection', startsOn: '2026-03-20', endsOn: '2026-03-01' }] },
      ['calendarWrong'],
    ],
    [
      'somebody to ask for each question',
      { asks: [{ indicator: 'S1', institution: 'salud' }] },
      ['askedOfNobody S2 G1'],
    ],
    ['questions', { set: aSet({ indicators: [] }) }, ['questionsMissing']],
    [
      'an answer of everybody who was asked',
      { phase: 'dataCollection', answers: answers.slice(0, 2) },
      ['answerMissing S2 G1'],
    ],
    ['a meeting', { phase: 'consultation' }, ['meetingMissing']],
    ['a decision on each answer', { phase: 'validation', answers, decisions: decisions.slice(0, 2) }, ['undecided G1']],
    [
      'a decision on a contradiction',
      {
        phase: 'validation',
        answers: [...answers, anAnswer({ step: 'no', institution: 'niñez' })],
        decisions: decisions.slice(1),
      },
      ['contradicted S1'],
    ],
    [
      'no objection and no later answer left open',
      {
        phase: 'validation',
        answers: [...answers.slice(1), anAnswer({ at: '2026-04-11T00:00:00Z' })],
        decisions: [...decisions.slice(0, 2), { ...decided, kind: 'objected', indicator: 'G1' }],
      },
      ['objected G1', 'reopened S1'],
    ],
    ['findings', { phase: 'drafting' }, ['findingMissing']],
    ['reviewed findings', { phase: 'drafting', findings: [{ ...finding, reviewed: false }] }, ['unreviewed']],
    ['a published profile', { phase: 'publication' }, ['unpublished']],
  ])('is %s', (_, round, expected) => {
    expect(codesOf(round)).toEqual(expected);
  });
});

describe('the calendar', () => {
  it('says when answers are due and how late they are', () => {
    const { calendar } = aRound();
    expect(findDueDay(calendar, 'dataCollection')).toBe('2026-03-20');
    expect(findDueDay(calendar, 'followUp')).toBeNull();
    expect(daysLate('2026-03-20', '2026-03-20')).toBe(0);
    expect(daysLate('2026-03-20', '2026-04-01')).toBe(12);
    expect(daysLate(null, '2026-04-01')).toBe(0);
  });

  it('may have phases that overlap', () => {
    expect(
      checkCalendar([
        { phase: 'consultation', startsOn: '2026-03-02', endsOn: '2026-04-30' },
        { phase: 'validation', startsOn: '2026-04-06', endsOn: '2026-04-17' },
      ]),
    ).toEqual([]);
  });

  it.each([
    ['dates that do not exist', [['induction', '2026-02-30', '2026-03-01']], ['0.startsOn date']],
    ['an end before the start', [['induction', '2026-03-02', '2026-03-01']], ['0.endsOn datesReversed']],
    [
      'a phase that comes twice',
      [
        ['induction', '2026-03-01', '2026-03-02'],
        ['induction', '2026-03-03', '2026-03-04'],
      ],
      ['1.phase repeatedKey'],
    ],
    [
      'phases in the wrong order',
      [
        ['validation', '2026-03-01', '2026-03-02'],
        ['induction', '2026-03-03', '2026-03-04'],
      ],
      ['1.phase outOfOrder'],
    ],
    [
      'a phase that starts before the one ahead of it',
      [
        ['induction', '2026-03-01', '2026-03-02'],
        ['validation', '2026-02-03', '2026-03-04'],
      ],
      ['1.phase outOfOrder'],
    ],
  ])('refuses %s', (_, rows, expected) => {
    const calendar = rows.map(([phase, startsOn, endsOn]) => ({
      phase: phases.find((each) => each === phase) ?? 'induction',
      startsOn: startsOn ?? '',
      endsOn: endsOn ?? '',
    }));
    expect(checkCalendar(calendar).map(({ path, code }) => `${path} ${code}`)).toEqual(expected);
  });
});
