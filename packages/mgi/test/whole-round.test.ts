import { describe, expect, it } from 'vitest';
import {
  type Answer,
  certificationNeeds,
  checkProfile,
  countByDomain,
  countFindings,
  type Decision,
  draftFindings,
  findContradictions,
  findingKey,
  findLateActions,
  findUnplanned,
  type IndicatorSet,
  mayMove,
  migraCidadesSet,
  noThresholds,
  type Phase,
  type Profile,
  phasesAfter,
  progressByDomain,
  progressByInstitution,
  type Round,
  readProfileDocument,
  readSetCsv,
  scoreOf,
  settledAnswers,
  starterSet,
  writeProfileText,
  writeSetCsv,
} from '../src/index.js';
import { anAnswer, anEvidence, aRound } from './a-round.js';
import { aCertification, anAction } from './an-action.js';

/** One round of an invented municipality from the table of questions to the certificate; every number counted by hand. */

const table = `indicator;domain;domain_name_es;question_es;institution_es;gender
S1;1;Derechos;¿La guardia atiende a todas las personas?;Salud;no
S2;1;Derechos;¿Hay una guía para quienes llegan?;Migraciones;no
S3;1;Derechos;¿Se atiende la violencia de género?;Salud;sí
G1;2;Gobierno;¿Hay un área de migraciones?;Migraciones;no
G2;2;Gobierno;¿Se publican datos?;Migraciones;no
G3;2;Gobierno;¿Hay un puerto?;Migraciones;no`;

function importedSet(): IndicatorSet {
  const { indicators: _, domains: _domains, ...frame } = starterSet;
  const outcome = readSetCsv(table, { ...frame, key: 'villa-ejemplo', basedOn: { key: frame.key, version: 1 } });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

const given: [indicator: string, institution: string, step: string, text: string][] = [
  ['S1', 'salud', 'yes', 'La guardia atiende a todas las personas.'],
  ['S2', 'migraciones', 'no', 'No hay una guía para quienes llegan.'],
  ['S3', 'salud', 'partially', 'Se atiende caso por caso.'],
  ['S3', 'migraciones', 'yes', 'Hay un equipo de género.'],
  ['G1', 'migraciones', 'yes', 'La Dirección de Migraciones existe desde 2019.'],
  ['G2', 'migraciones', 'notIdentified', 'No se encontraron datos publicados.'],
  ['G3', 'migraciones', 'notApplicable', ''],
];
const answers: Answer[] = given.map(([indicator, institution, step, text]) =>
  anAnswer({ indicator, institution, step, text, evidence: step === 'yes' ? [anEvidence()] : [] }),
);
const common = { by: 'punto-focal', at: '2026-04-10T15:00:00Z' };
const decisions: Decision[] = [
  ...['S1', 'S2', 'G1', 'G2', 'G3'].map((indicator): Decision => {
    return { ...common, kind: 'accepted', indicator, institution: null, reason: '' };
  }),
  { ...common, kind: 'accepted', indicator: 'S3', institution: 'salud', reason: 'El equipo aún no tiene turnos.' },
];

const set = importedSet();
const round: Round = aRound({
  set,
  asks: given.map(([indicator, institution]) => ({ indicator, institution })),
  answers,
  decisions,
  meetings: [{ phase: 'consultation', on: '2026-03-27', institutions: ['Cruz del Río'], minutes: 'Sin objeciones.' }],
});

describe('a whole round', () => {
  const settled = settledAnswers(set, answers, decisions);
  const drafts = draftFindings(set, settled);
  const findings = drafts.findings.map((finding) => ({ ...finding, reviewed: true }));
  const profile: Profile = {
    title: 'Perfil de gobernanza de la migración: Villa Ejemplo',
    placeName: 'Villa Ejemplo',
    country: null,
    language: 'es',
    period: '2026-06',
    set: { key: set.key, version: set.version },
    context: 'Villa Ejemplo es un puerto de 40.000 habitantes.',
    findings,
    keySources: [{ title: 'Ordenanza 12', url: null, date: null }],
  };

  it('goes through every phase, and through none before its time', () => {
    const done: Round = { ...round, findings, publishedOn: '2026-06-01' };
    const way: Phase[] = ['induction'];
    for (let phase = way[0]; phase; phase = way.at(-1)) {
      const next = phasesAfter(phase)[0];
      if (!next || !mayMove({ ...done, phase }, next)) break;
      way.push(next);
    }
    expect(way.at(-1)).toBe('followUp');
    expect(mayMove({ ...round, phase: 'dataCollection', answers: answers.slice(1) }, 'consultation')).toBe(false);
    expect(mayMove({ ...round, phase: 'validation', decisions: decisions.slice(1) }, 'drafting')).toBe(false);
    expect(mayMove({ ...round, phase: 'drafting', findings: drafts.findings }, 'publication')).toBe(false);
  });

  it('counts what was asked, answered and decided', () => {
    expect(progressByInstitution(round)).toEqual([
      { institution: 'salud', asked: 2, answered: 2, evidenced: 1 },
      { institution: 'migraciones', asked: 5, answered: 5, evidenced: 2 },
    ]);
    expect(progressByDomain(round).map(({ settled: count }) => count)).toEqual([3, 3]);
    expect(findContradictions(answers).map(({ indicator }) => indicator)).toEqual(['S3']);
    const [rights, government] = countByDomain(set, settled);
    expect(rights?.steps).toEqual({ yes: 1, partially: 1, no: 1, notIdentified: 0, notApplicable: 0 });
    expect(government?.steps).toEqual({ yes: 1, partially: 0, no: 0, notIdentified: 1, notApplicable: 1 });
    expect([scoreOf(rights?.steps ?? {}, set.scale), scoreOf(government?.steps ?? {}, set.scale)]).toEqual([0.5, 1]);
  });

  it('ends in a profile that can be published and read again', () => {
    expect(findings.map(findingKey)).toEqual(['1w1', '1a1', '1a2', '2w1', '2a1']);
    expect(drafts.leftOut).toEqual([{ indicator: 'G3', reason: 'saysNothing' }]);
    expect(checkProfile(profile, set.domains)).toEqual([]);
    const read = readProfileDocument(writeProfileText(profile, set.domains), set.domains);
    expect(read).toMatchObject({ unsure: [], placeName: 'Villa Ejemplo', period: '2026-06', context: profile.context });
    expect(countFindings(read.findings, [1, 2])).toEqual([
      { number: 1, wellDeveloped: 1, potential: 2 },
      { number: 2, wellDeveloped: 1, potential: 1 },
    ]);
  });

  it('is followed by a plan and a certificate', () => {
    const actions = [
      anAction({ findings: ['1a1'], dueOn: '2026-10-01' }),
      anAction({ key: 'datos', findings: ['2a1'], dueOn: null }),
    ];
    expect(findUnplanned(profile, actions)).toEqual(['1a2']);
    expect(findLateActions(actions, '2026-10-11').map(({ daysLate }) => daysLate)).toEqual([10]);
    const certification = aCertification({ phase: 'workPlan', priorities: ['1a1', '2a1'], actions });
    expect(certificationNeeds(certification)).toEqual([]);
    const asked = { ...certification, phase: 'certificate' as const, thresholds: { ...noThresholds, doneShare: 0.5 } };
    expect(certificationNeeds(asked).map(({ code }) => code)).toEqual(['belowThreshold']);
  });

  it('works as well with the ten dimensions of another framework', () => {
    const rows = migraCidadesSet.domains.map(
      ({ number }) => `D${number};${number};¿Hay algo en la dimensión ${number}?`,
    );
    const { indicators: _, ...frame } = migraCidadesSet;
    const outcome = readSetCsv(['indicator;domain;question_pt', ...rows].join('\n'), frame);
    const ten = outcome.ok ? outcome.value : migraCidadesSet;
    expect(countByDomain(ten, [{ indicator: 'D10', step: 'yes' }]).map(({ steps }) => steps['yes'])).toEqual([
      0, 0, 0, 0, 0, 0, 0, 0, 0, 1,
    ]);
    expect(writeSetCsv(ten).split('\r\n')).toHaveLength(12);
  });
});
