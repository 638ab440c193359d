import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCertification } from '../../test/an-action.js';
import { type Certificate, certificateStatement, certificateStateOn, validityEnd } from './certificate.js';
import {
  type Certification,
  certificationNeeds,
  certificationPhases,
  mayMoveCertification,
  nextCertificationPhase,
} from './certification.js';
import { checkThresholds, findShortfalls, noThresholds } from './thresholds.js';

describe('a certification', () => {
  it('goes through its phases in their order when nothing is missing', () => {
    const after = certificationPhases.map((phase) => nextCertificationPhase(aCertification({ phase })));
    expect(after).toEqual([...certificationPhases.slice(1), null]);
  });

  it.each<[string, Partial<Certification>, string[]]>([
    [
      'the form, the letter and a round',
      { application: { generalDataFile: null, measuresFile: null, letter: null }, diagnosed: false },
      ['generalDataMissing', 'measuresMissing', 'letterMissing', 'roundMissing'],
    ],
    ['trained officials', { phase: 'training', trainedOfficials: 0 }, ['trainingMissing']],
    ['what the evaluation came to', { phase: 'evaluation', evaluation: ' ' }, ['evaluationMissing']],
    ['priorities', { phase: 'prioritisation', priorities: [] }, ['priorityMissing']],
    ['actions for the priorities', { phase: 'workPlan', actions: [] }, ['actionMissing', 'priorityUnplanned']],
    ['an action for each priority', { phase: 'workPlan', priorities: ['1a1', '2a1'] }, ['priorityUnplanned']],
    ['a look at an action', { phase: 'monitoring', monitored: 0 }, ['monitoringMissing']],
    [
      'the thresholds that were set',
      { phase: 'certificate', thresholds: { ...noThresholds, score: 0.7 } },
      ['belowThreshold'],
    ],
  ])('needs %s', (_, overrides, expected) => {
    const certification = aCertification(overrides);
    expect(certificationNeeds(certification).map(({ code }) => code)).toEqual(expected);
    expect(nextCertificationPhase(certification)).toBeNull();
  });
});

describe('thresholds', () => {
  const none = { score: null, settledShare: null, doneShare: null, trainedOfficials: null };

  it('ask for nothing unless somebody sets them', () => {
    expect(findShortfalls(none, noThresholds)).toEqual([]);
  });

  it('are reached by as much as they ask for, and not by what could not be measured', () => {
    const thresholds = { ...noThresholds, score: 0.5, trainedOfficials: 10 };
    expect(findShortfalls({ ...none, score: 0.5, trainedOfficials: 10 }, thresholds)).toEqual([]);
    expect(findShortfalls({ ...none, trainedOfficials: 9 }, thresholds)).toEqual([
      { threshold: 'score', needed: 0.5, reached: null },
      { threshold: 'trainedOfficials', needed: 10, reached: 9 },
    ]);
  });

  it('are refused when they can not be reached or mean nothing', () => {
    expect(checkThresholds(noThresholds)).toEqual([]);
    const wrong = { score: 1.2, settledShare: Number.NaN, doneShare: 0.5, trainedOfficials: 2.5, validityMonths: 0 };
    expect(checkThresholds(wrong).map(({ path, code }) => `${path} ${code}`)).toEqual([
      'score share',
      'settledShare share',
      'trainedOfficials count',
      'validityMonths count',
    ]);
  });
});

const certificate: Certificate = {
  number: 'VE-2026-1',
  placeName: 'Villa Ejemplo',
  edition: '2026',
  issuedBy: 'Red de Ciudades de Utopía',
  issuedOn: '2026-11-24',
  validUntil: '2027-11-23',
  revoked: null,
};

describe('the way of a certification', () => {
  it('goes to the next phase once nothing is missing, and back to any earlier one', () => {
    const evaluated = aCertification({ phase: 'evaluation' });
    expect(mayMoveCertification(evaluated, 'prioritisation')).toBe(true);
    expect(mayMoveCertification(evaluated, 'workPlan')).toBe(false);
    const open = { ...evaluated, evaluation: '' };
    expect(mayMoveCertification(open, 'prioritisation')).toBe(false);
    expect(mayMoveCertification(open, 'diagnosis')).toBe(true);
    expect(mayMoveCertification(open, 'evaluation')).toBe(false);
  });
});

describe('a certificate', () => {
  it.each([
    ['2026-11-23', 'notYet'],
    ['2026-11-24', 'valid'],
    ['2027-11-23', 'valid'],
    ['2027-11-24', 'expired'],
  ])('is on %s %s', (today, state) => {
    expect(certificateStateOn(certificate, today)).toBe(state);
  });

  it('holds without end where none is stated, and no longer once it is revoked', () => {
    const open = { ...certificate, validUntil: null, revoked: { on: '2027-02-01', reason: 'Datos falsos' } };
    expect(certificateStateOn(open, '2027-01-31')).toBe('valid');
    expect(certificateStateOn(open, '2027-02-01')).toBe('revoked');
    expect(certificateStateOn({ ...open, revoked: null }, '2099-01-01')).toBe('valid');
  });

  it.each([
    ['2026-11-24', 12, '2027-11-23'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-01', 2, '2024-02-29'],
    ['2026-03-15', 24, '2028-03-14'],
    ['2026-12-01', 1, '2026-12-31'],
  ])('issued on %s for %i months holds until %s', (issuedOn, months, end) => {
    expect(validityEnd(issuedOn, months)).toBe(end);
  });

  it('has no end when no validity was set, and never one before its issue', () => {
    expect(validityEnd('2026-11-24', null)).toBeNull();
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 120 }), (date, months) => {
        const issuedOn = date.toISOString().slice(0, 10);
        expect((validityEnd(issuedOn, months) ?? '') > issuedOn).toBe(true);
      }),
    );
  });

  it('is signed as a text that differs whenever anything in it does', () => {
    const texts = [certificate, { ...certificate, edition: '2027' }, { ...certificate, validUntil: null }].map(
      certificateStatement,
    );
    expect(new Set(texts).size).toBe(3);
    expect(certificateStatement({ ...certificate, revoked: { on: '2027-01-01', reason: 'x' } })).toBe(texts[0]);
  });
});
