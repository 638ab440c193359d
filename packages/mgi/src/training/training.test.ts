import { describe, expect, it } from 'vitest';
import {
  attendanceOf,
  attendanceStatement,
  checkSession,
  earnsAttendanceCertificate,
  type TrainingModule,
  type TrainingSession,
  trainedOfficials,
} from './training.js';

const modules: TrainingModule[] = ['derechos', 'integración'].map((key) => ({
  key,
  names: { es: `Módulo de ${key}` },
  materials: [{ title: 'Guía', file: 'guia.pdf', link: null, genderSensitive: true }],
}));
const aSession = (overrides: Partial<TrainingSession> = {}): TrainingSession => ({
  module: 'derechos',
  on: '2026-05-04',
  hours: 3,
  attended: ['ana', 'luis'],
  ...overrides,
});
const sessions = [aSession(), aSession({ module: 'integración', hours: 2.5, attended: ['ana'] })];

describe('a training', () => {
  it('says who attended how much of what', () => {
    expect(attendanceOf('ana', sessions)).toEqual({ hours: 5.5, modules: ['derechos', 'integración'] });
    expect(attendanceOf('eva', sessions)).toEqual({ hours: 0, modules: [] });
    expect(trainedOfficials(sessions)).toEqual(['ana', 'luis']);
  });

  it.each([
    ['ana', { hours: 5, allModules: true }, true],
    ['ana', { hours: 6, allModules: true }, false],
    ['luis', { hours: null, allModules: true }, false],
    ['luis', { hours: null, allModules: false }, true],
    ['eva', { hours: null, allModules: false }, false],
  ])('gives %s with %j a certificate of attendance: %s', (person, requirement, earned) => {
    expect(earnsAttendanceCertificate(attendanceOf(person, sessions), modules, requirement)).toBe(earned);
  });

  it('refuses sessions of no module, on no day, without end, or with somebody twice', () => {
    expect(checkSession(aSession(), modules)).toEqual([]);
    const wrong = aSession({ module: 'x', on: '2026-02-30', hours: 25, attended: ['ana', 'ana'] });
    expect(checkSession(wrong, modules).map(({ path, code }) => `${path} ${code}`)).toEqual([
      'module unknownModule',
      'on date',
      'hours hours',
      'attended.1 repeatedPerson',
    ]);
  });
});

describe('the statement of a certificate of attendance', () => {
  const certificate = {
    ...{ number: 'V-7KQ4M2XD', person: 'Ana Ejemplo', training: 'Derechos', hours: 5.5, modules: ['Uno', 'Dos'] },
    ...{ placeName: 'Villa Ejemplo', issuedBy: 'Dirección de Migraciones', issuedOn: '2026-05-04' },
  };

  it('is the same for the same certificate and another for any other', () => {
    const same = attendanceStatement({ ...certificate });
    expect(attendanceStatement(certificate)).toBe(same);
    const others = [{ person: 'Eva Ejemplo' }, { hours: 6 }, { modules: ['Uno, Dos'] }, { issuedOn: '2026-05-05' }];
    expect(others.map((other) => attendanceStatement({ ...certificate, ...other }))).not.toContain(same);
  });
});
