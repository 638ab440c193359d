import { describe, expect, it } from 'vitest';
import { nothingSaid, readSituation } from './circumstances.js';
import { fittingFirst, misfitOf, type Terms } from './fit.js';

const read = (question: string, language = 'es') => readSituation(question, null, language);
const standing = (question: string, language = 'es') => read(question, language).circumstances.standing;

describe('what an asker says of their papers', () => {
  it.each([
    ['me atienden en el hospital sin DNI?', 'withoutDni', 'es'],
    ['no tengo documento, puedo ir igual?', 'withoutDni', 'es'],
    ['tengo la precaria, me cobran?', 'precaria', 'es'],
    ['solo tengo la precaria', 'precaria', 'es'],
    ['tengo residencia permanente', 'permanent', 'es'],
    ['tengo la residencia temporaria', 'temporary', 'es'],
    ['tengo DNI, ¿es gratis?', 'withDni', 'es'],
    ['não tenho DNI', 'withoutDni', 'pt'],
    ['tenho residência permanente', 'permanent', 'pt'],
    ["I don't have a DNI", 'withoutDni', 'en'],
    ['I have permanent residence', 'permanent', 'en'],
    ['I have no papers', 'withoutDni', 'en'],
    ["je n'ai pas de papiers", 'withoutDni', 'fr'],
    ['mwen pa gen papye', 'withoutDni', 'ht'],
  ])('%s', (question, expected, language) => {
    expect(standing(question, language)).toBe(expected);
  });

  it.each([
    '¿cómo saco la residencia permanente?',
    'quiero sacar el DNI',
    '¿dónde vacunan?',
    'tengo que tramitar la residencia permanente',
  ])('is not read into a wish: %s', (question) => {
    expect(standing(question)).toBeNull();
  });
});

describe('ages', () => {
  it.each([
    ['dónde vacuno a mi hija de 3 años', 'es', [3]],
    ['mi nene tiene ocho meses', 'es', [0]],
    ['tengo un bebé de 18 meses', 'es', [1]],
    ['a minha filha tem 5 anos', 'pt', [5]],
    ['my son is 5 years old', 'en', [5]],
    ['mon fils a 12 ans', 'fr', [12]],
    ['pitit mwen gen 7 an', 'ht', [7]],
    ['recién nacido sin DNI', 'es', [0]],
  ])('of children: %s', (question, language, expected) => {
    expect(read(question, language).circumstances.childAges).toEqual(expected);
  });

  it('are the own ones when the asker says "I"', () => {
    expect(read('tengo 17 años, puedo estudiar?')).toMatchObject({ circumstances: { ownAge: 17 }, ages: [17] });
  });

  it.each([
    'vivo hace 3 años en Quilmes',
    'tengo residencia de 2 años',
    'hace 2 años que trabajo',
    'llevo 5 años viviendo acá',
    'estoy embarazada de 5 meses',
  ])('are not how long something has lasted: %s', (question) => {
    expect(read(question)).toMatchObject({ circumstances: { childAges: [], ownAge: null }, ages: [] });
  });

  it('of a child stay in mind for the child and do not hold for the parent', () => {
    const { circumstances } = read('vacunas para mi hija de 3 años');
    expect(readSituation('y un jardín para mi hija?', circumstances, 'es').ages).toEqual([3]);
    expect(readSituation('busco trabajo', circumstances, 'es').ages).toEqual([]);
  });
});

describe('what is remembered', () => {
  it('is kept, replaced by what is said now, and holds no text', () => {
    const first = read('soy Marisol, DNI 94.555.111, estoy embarazada y tengo la precaria').circumstances;
    expect(first).toEqual({ ...nothingSaid, standing: 'precaria', pregnant: true });
    expect(readSituation('dónde me atiendo', first, 'es').circumstances).toEqual(first);
    expect(readSituation('ahora tengo DNI', first, 'es').circumstances.standing).toBe('withDni');
  });
});

describe('a day or an hour', () => {
  it.each([
    ['abre el sábado?', { days: ['SA'], from: null }],
    ['el sábado a la tarde', { days: ['SA'], from: 780, to: 1140, part: 'afternoon' }],
    ['mañana a la mañana atienden?', { days: ['tomorrow'], part: 'morning' }],
    ['abre a la mañana?', { days: [], part: 'morning' }],
    ['está abierto hoy a las 18?', { days: ['today'], from: 1080, to: 1080 }],
    ['atienden a las 5 de la tarde', { days: [], from: 1020 }],
    ['abre sábado y domingo?', { days: ['SA', 'SU'] }],
    ['abren los feriados?', { days: ['holiday'] }],
    ['abre na segunda-feira às 9h30?', { days: ['MO'], from: 570 }],
    ['is it open on Saturday at 5 pm?', { days: ['SA'], from: 1020 }],
    ["c'est ouvert samedi à 14 h ?", { days: ['SA'], from: 840 }],
    ['èske li louvri samdi?', { days: ['SA'] }],
    ['el fin de semana', { days: ['weekend'] }],
    ['abre el 8 de diciembre?', { days: [], date: '12-08' }],
    ['y el 8/12?', { date: '12-08' }],
    ['is it open on December 8th?', { date: '12-08' }],
    ['are they open on the 2nd of January at 5 pm?', { date: '01-02', from: 1020 }],
    ["c'est ouvert le 1er mai ?", { date: '05-01' }],
    ['abre no dia 7 de setembro?', { date: '09-07' }],
    ['èske li louvri 18 novanm?', { date: '11-18' }],
    ['on Christmas Day?', { days: ['holiday'], date: null }],
    ['abren en Navidad?', { days: ['holiday'] }],
  ])('%s', (question, expected) => {
    expect(read(question).when).toMatchObject({ now: false, ...expected });
  });

  it.each([
    'está abierto ahora?',
    'is it open now?',
    'está aberto agora?',
    "c'est ouvert maintenant ?",
    'èske li louvri kounye a?',
  ])('now: %s', (question) => {
    expect(read(question).when).toMatchObject({ now: true, days: [] });
  });

  it('is not found where none is', () => {
    expect(read('dónde queda el hospital').when).toBeNull();
    expect(read('llamé al 147 y no contestan').when).toBeNull();
    expect(read('atienden las 24 horas?').when).toBeNull();
    expect(read('atienden 24/7?').when).toBeNull();
    expect(read('mi hijo nació acá el 8 de diciembre, dónde lo anoto').when).toBeNull();
    expect(read('abre el 30 de febrero?').when).toBeNull();
    expect(read('dónde hago la consulta pre natal').when).toBeNull();
  });
});

const terms = (more: Partial<Terms>): Terms => ({
  residenceStatus: 'unknown',
  minimumAge: null,
  maximumAge: null,
  ...more,
});

describe('whom something is for', () => {
  it('is told by age', () => {
    const forBabies = terms({ maximumAge: 2 });
    expect(misfitOf(forBabies, read('mi hija de 3 años'))).toBe('tooOld');
    expect(misfitOf(forBabies, read('mi hija de 1 años'))).toBeNull();
    expect(misfitOf(forBabies, read('mis hijos, uno de 2 años y uno de 6 años'))).toBeNull();
    expect(misfitOf(terms({ minimumAge: 16 }), read('tengo 15 años'))).toBe('tooYoung');
  });

  it('is told by papers, and only when both sides are known', () => {
    expect(misfitOf(terms({ residenceStatus: 'regular' }), read('sin DNI'))).toBe('residence');
    expect(misfitOf(terms({ residenceStatus: 'permanent' }), read('tengo la precaria'))).toBe('permanentResidence');
    expect(misfitOf(terms({ residenceStatus: 'regular' }), read('tengo la precaria'))).toBeNull();
    expect(misfitOf(terms({ residenceStatus: 'regular' }), read('hola'))).toBeNull();
    expect(misfitOf(terms({}), read('sin DNI'))).toBeNull();
  });

  it('puts what fits first when it answers nearly as well, and leaves nothing out', () => {
    const hits = [
      { key: 'svc.a', score: 1 },
      { key: 'svc.b', score: 0.8 },
      { key: 'svc.c', score: 0.3 },
    ];
    const order = (misfit: string) => fittingFirst(hits, (key) => key === misfit).map(({ key }) => key);
    expect(order('svc.a')).toEqual(['svc.b', 'svc.a', 'svc.c']);
    expect(order('svc.b')).toEqual(['svc.a', 'svc.b', 'svc.c']);
    expect(order('svc.none')).toEqual(['svc.a', 'svc.b', 'svc.c']);
  });
});
