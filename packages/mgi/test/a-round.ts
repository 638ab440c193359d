import fc from 'fast-check';
import type { Answer, Ask, Decision, Evidence, IndicatorSet, Round } from '../src/index.js';
import { aSet } from './a-set.js';

const proof: Evidence = {
  text: 'Ordenanza 12 de Villa Ejemplo',
  file: null,
  link: 'https://villa-ejemplo.example/ordenanza-12',
  date: '2026-02-03',
  institution: 'Secretaría de Salud',
};

/** Evidence with an ordinance of an invented town. */
export function anEvidence(overrides: Partial<Evidence> = {}): Evidence {
  return { ...proof, ...overrides };
}

/** An answer of the health department, a yes with its evidence. */
export function anAnswer(overrides: Partial<Answer> = {}): Answer {
  return {
    indicator: 'S1',
    institution: 'salud',
    step: 'yes',
    text: 'La guardia atiende a todas las personas.',
    evidence: [anEvidence()],
    at: '2026-03-02T12:00:00Z',
    ...overrides,
  };
}

/** Everything but what makes a decision one of its three kinds. */
export const decided = { by: 'punto-focal', at: '2026-04-10T15:00:00Z', reason: 'Leído en el taller.' };

/** The answers of the set of Villa Ejemplo are accepted. */
export function accepted(indicator: string, institution: string | null = null): Decision {
  return { ...decided, kind: 'accepted', indicator, institution };
}

/** A round of Villa Ejemplo that has just begun: three questions, two institutions, one of them asked two. */
export function aRound(overrides: Partial<Round> = {}): Round {
  return {
    set: aSet(),
    asks: [
      { indicator: 'S1', institution: 'salud' },
      { indicator: 'S2', institution: 'salud' },
      { indicator: 'S2', institution: 'niñez' },
      { indicator: 'G1', institution: 'niñez' },
    ],
    answers: [],
    decisions: [],
    phase: 'induction',
    calendar: [
      { phase: 'induction', startsOn: '2026-02-02', endsOn: '2026-02-13' },
      { phase: 'dataCollection', startsOn: '2026-02-16', endsOn: '2026-03-20' },
      { phase: 'validation', startsOn: '2026-04-06', endsOn: '2026-04-17' },
    ],
    focalPoints: ['Dirección de Migraciones'],
    meetings: [],
    findings: [],
    publishedOn: null,
    ...overrides,
  };
}

const institutions = ['salud', 'niñez', 'consulado', 'universidad'];

/** Any asks, answers and decisions about a set: contradictory, incomplete, late. */
export function anyWorkOn(set: IndicatorSet): fc.Arbitrary<Pick<Round, 'set' | 'asks' | 'answers' | 'decisions'>> {
  const keys = set.indicators.map(({ key }) => key);
  const pairs = keys.flatMap((indicator) => institutions.map((institution) => ({ indicator, institution })));
  const step = fc.constantFrom(...set.scale.map(({ key }) => key));
  const at = fc.constantFrom('2026-03-01T00:00:00Z', '2026-04-01T00:00:00Z', '2026-05-01T00:00:00Z');
  const answerTo = (ask: Ask) =>
    fc
      .record({ step, at, hasEvidence: fc.boolean() })
      .map(({ hasEvidence, ...rest }) => anAnswer({ ...ask, ...rest, evidence: hasEvidence ? [anEvidence()] : [] }));
  const decision: fc.Arbitrary<Decision> = fc
    .record({ indicator: fc.constantFrom(...keys), step, at, kind: fc.constantFrom('accepted', 'amended', 'objected') })
    .map(({ indicator, step: amendedTo, at: moment, kind }) => {
      const common = { ...decided, at: moment, indicator };
      if (kind === 'amended') return { ...common, kind, step: amendedTo, text: '' };
      return kind === 'accepted' ? { ...common, kind, institution: null } : { ...common, kind: 'objected' };
    });
  return fc
    .record({
      asks: fc.subarray(pairs),
      decisions: keys.length > 0 ? fc.array(decision, { maxLength: 8 }) : fc.constant([]),
    })
    .chain(({ asks, decisions }) =>
      fc
        .subarray(asks)
        .chain((answered) => fc.tuple(...answered.map(answerTo)).map((answers) => ({ set, asks, decisions, answers }))),
    );
}
