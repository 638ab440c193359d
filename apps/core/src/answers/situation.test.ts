import type { Context } from '@ventanilla/answering';
import type { Facts, Item, Municipality, PublishedEntry } from '@ventanilla/contracts';
import { aGuide, aLocation, aMunicipality, aService, weekdays } from '@ventanilla/testing';
import { describe, expect, it } from 'vitest';
import { PublishedContent } from '../knowledge/published-content.js';
import { reply } from './reply.js';

const municipality: Municipality = {
  ...aMunicipality(),
  id: 'quilmes',
  version: 1,
  revision: 1,
  updatedAt: '2026-01-01T00:00:00.000Z',
};

/** Thursday, two in the afternoon in Quilmes. */
const thursday = new Date('2026-11-26T17:00:00Z');

async function window(...entries: PublishedEntry[]) {
  const content = await PublishedContent.of(
    municipality,
    entries.map((entry, at) => ({ id: String(at), entry })),
  );
  return (question: string, context: Context | null = null) =>
    reply(content, { question, context, near: null, now: thursday, municipalities: [municipality] });
}

function linesOf(item: Item | undefined, kind: Item['facts'][number]['kind']): string[] {
  return (item?.facts ?? []).filter((fact) => fact.kind === kind).map(({ label, value }) => `${label}: ${value}`);
}

const hospital = aService({
  key: 'svc.hospital',
  facts: { eligibility: { residenceStatus: 'unknown', minimumAge: null, maximumAge: null } },
  text: { name: 'Hospital público', description: 'Atención médica.', keywords: ['hospital', 'médico'] },
});
const law = aGuide({
  key: 'law.salud',
  facts: {
    topics: ['health'],
    nature: 'law',
    terms: [
      { standing: 'withoutDni', rule: 'plannedCareMayBeCharged' },
      { standing: 'precaria', rule: 'plannedCareMayBeCharged' },
      { standing: 'permanent', rule: 'careAsNationals' },
      { standing: 'any', rule: 'emergencyCareFree' },
    ],
    termsHoldAt: ['svc.hospital'],
  },
  text: { title: 'Cuándo cobra el hospital', summary: 'Depende de los papeles.', keywords: ['hospital', 'cobran'] },
});

describe('what a norm lays down', () => {
  it('is said side by side when nobody said with which papers they are', async () => {
    const ask = await window(hospital, law);
    const { items } = ask('necesito un médico en el hospital').answer;
    expect(linesOf(items[0], 'eligibility')).toEqual([
      'Sin DNI o con la precaria: pueden cobrar la atención programada',
      'Con residencia permanente: te atienden igual que a una persona argentina',
      'Con o sin DNI: una emergencia se atiende gratis',
    ]);
  });

  it('is said for the papers the asker spoke of, and for the next question of the conversation too', async () => {
    const ask = await window(hospital, law);
    const first = ask('médico en el hospital sin DNI');
    const mine = ['Sin DNI: pueden cobrar la atención programada', 'Con o sin DNI: una emergencia se atiende gratis'];
    expect(
      linesOf(
        first.answer.items.find(({ key }) => key === 'svc.hospital'),
        'eligibility',
      ),
    ).toEqual(mine);
    const next = ask('un médico en el hospital', first.context);
    expect(
      linesOf(
        next.answer.items.find(({ key }) => key === 'svc.hospital'),
        'eligibility',
      ),
    ).toEqual(mine);
  });

  it('is said in the language of the question though its text is not', async () => {
    const ask = await window(hospital, law);
    const { items } = ask('I need a doctor at the hospital, I have no DNI').answer;
    expect(
      linesOf(
        items.find(({ key }) => key === 'svc.hospital'),
        'eligibility',
      ),
    ).toContain('Without a DNI: planned care may be charged');
  });

  it('says nothing of universities to whoever asks for a child', async () => {
    const school = aGuide({
      key: 'law.edu',
      facts: {
        nature: 'law',
        terms: [
          { standing: 'any', rule: 'schoolOpen' },
          { standing: 'withoutDni', rule: 'universityMayBeCharged' },
        ],
      },
      text: { title: 'Escuela sin DNI', summary: 'La escuela recibe a todos.', keywords: ['escuela'] },
    });
    const ask = await window(school);
    const rules = (question: string) => linesOf(ask(question).answer.items[0], 'eligibility');
    expect(rules('escuela para mi hijo de 8 años, sin DNI')).toEqual([
      'Con o sin DNI: jardín, primaria y secundaria reciben a todas las personas',
    ]);
    expect(rules('escuela sin DNI')).toContain('Sin DNI: la universidad pública puede cobrar');
  });

  it('is said no more once a newer norm overtook it', async () => {
    const overtaken = { ...law, facts: { ...law.facts, superseded: { reason: { es: 'Hay una nueva' }, by: null } } };
    const ask = await window(hospital, overtaken);
    expect(linesOf(ask('necesito un médico en el hospital').answer.items[0], 'eligibility')).toEqual([]);
  });

  it('remembers facts and no words of the asker', async () => {
    const ask = await window(hospital, law);
    const { context } = ask('soy Marisol y voy sin DNI al hospital con mi hija de 3 años');
    expect(context.circumstances).toEqual({ standing: 'withoutDni', ownAge: null, childAges: [3], pregnant: false });
    expect(JSON.stringify(context)).not.toMatch(/marisol|hija/i);
  });
});

describe('something that is not for whom the question is about', () => {
  const forChildren = aService({
    key: 'svc.deporte.chicos',
    facts: { topics: ['community'], eligibility: { residenceStatus: 'any', minimumAge: 6, maximumAge: 12 } },
    text: { name: 'Taller de fútbol infantil', description: 'Taller de fútbol.', keywords: ['fútbol', 'taller'] },
  });
  const forAll = aService({
    key: 'svc.deporte.jovenes',
    facts: { topics: ['community'], eligibility: { residenceStatus: 'any', minimumAge: 13, maximumAge: null } },
    text: { name: 'Taller de fútbol juvenil', description: 'Taller de fútbol.', keywords: ['fútbol', 'taller'] },
  });

  it('comes after what is, and says why', async () => {
    const ask = await window(forChildren, forAll);
    const { items } = ask('taller de fútbol para mi hijo de 15 años').answer;
    expect(items.map(({ key }) => key)).toEqual(['svc.deporte.jovenes', 'svc.deporte.chicos']);
    expect(linesOf(items[1], 'notice')).toEqual(['Para tu caso: es hasta los 12 años']);
    expect(linesOf(items[0], 'notice')).toEqual([]);
  });

  it('says that it asks for residence to whoever has no papers', async () => {
    const punto = aService({
      key: 'svc.q.puntoemprende',
      facts: { topics: ['work'], eligibility: { residenceStatus: 'regular', minimumAge: null, maximumAge: null } },
      text: { name: 'Punto Emprende', description: 'Ayuda a emprendedores.', keywords: ['emprender', 'negocio'] },
    });
    const ask = await window(punto);
    const { text } = ask('quiero emprender un negocio sin DNI').answer;
    expect(text).toContain('Para tu caso: pide tener residencia, también precaria o temporaria');
  });
});

describe('the day or hour somebody asks about', () => {
  const saturday = {
    ...weekdays('09:00', '12:30'),
    periods: [{ days: ['SA' as const], opensAt: '10:00', closesAt: '16:00' }],
  };
  const salita = aService({
    facts: { schedules: [weekdays('08:00', '13:00'), saturday] },
    text: { name: 'Vacunatorio', keywords: ['vacuna', 'vacunas'] },
  });
  const opening = async (question: string) =>
    linesOf((await window(salita, aLocation()))(question).answer.items[0], 'opening');

  it.each([
    ['¿las vacunas abren el sábado?', ['Sábado: abre de 10:00 a 16:00']],
    ['vacunas el domingo', ['Domingo: no abre']],
    ['vacunas el sábado a la noche', ['Sábado a la noche: a esa hora no abre; ese día abre de 10:00 a 16:00']],
    ['vacunas mañana a las 9', ['Mañana a las 09:00: abre de 08:00 a 13:00']],
    ['vacunas el fin de semana', ['Sábado: abre de 10:00 a 16:00', 'Domingo: no abre']],
    ['vacunas hoy a la tarde', ['Hoy a la tarde: a esa hora no abre; ese día abre de 08:00 a 13:00']],
    ['vacunas abierto ahora', ['Ahora: Cerrado. Abre mañana a las 08:00']],
    ['are vaccines open on Saturday?', ['Saturday: open from 10:00 to 16:00']],
    [
      '¿las vacunas abren el 9 de diciembre?',
      ['9 de diciembre de 2026: abre de 08:00 a 13:00', 'Feriados: no sé si abre: confirmá antes de ir'],
    ],
    ['are vaccines open on Christmas Day?', ['Public holidays: I do not know whether it opens: confirm before going']],
    ['vacunas el 29 de febrero', ['Feriados: no sé si abre: confirmá antes de ir']],
  ])('%s', async (question, expected) => {
    expect(await opening(question)).toEqual(expected);
  });

  it('is still meant in what follows, until something else is asked', async () => {
    const ask = await window(salita, aLocation(), hospital);
    const first = ask('¿las vacunas abren el sábado?');
    const forHer = ask('¿y para mi hija?', first.context);
    expect(linesOf(forHer.answer.items[0], 'opening')).toEqual(['Sábado: abre de 10:00 a 16:00']);
    const later = ask('¿y a las 17?', forHer.context);
    expect(linesOf(later.answer.items[0], 'opening')).toEqual([
      'Sábado a las 17:00: a esa hora no abre; ese día abre de 10:00 a 16:00',
    ]);
    const sunday = ask('¿y el domingo?', first.context);
    expect(linesOf(sunday.answer.items[0], 'opening')).toEqual(['Domingo: no abre']);
    const now = ask('¿y ahora?', first.context);
    expect(now.context.when).toMatchObject({ now: true, days: [] });
    const other = ask('necesito un médico en el hospital', first.context);
    expect(other.context.when).toBeNull();
  });

  it('is still meant when the same is said in another language', async () => {
    const ask = await window(salita, aLocation());
    const again = ask('e em português?', ask('¿las vacunas abren el sábado?').context);
    expect(linesOf(again.answer.items[0], 'opening')).toEqual(['Sábado: abre das 10:00 às 16:00']);
  });

  it('is told of every door that is shown: the second may be open when the first is not', async () => {
    const at = (location: string, schedules: Facts<'service'>['schedules']) => ({ location, schedules, phones: [] });
    const doors = aService({
      facts: {
        schedules: [],
        atLocations: [
          at('loc.uno', [weekdays('07:00', '17:00')]),
          at('loc.dos', [weekdays('08:00', '18:00'), saturday]),
        ],
      },
      text: { name: 'Vacunatorios', keywords: ['vacuna', 'vacunas'] },
    });
    const uno = aLocation({ key: 'loc.uno', text: { name: 'Hospital Uno' } });
    const dos = aLocation({ key: 'loc.dos', text: { name: 'Centro Dos' } });
    const ask = await window(doors, uno, dos);
    expect(linesOf(ask('vacunas el sábado').answer.items[0], 'opening')).toEqual([
      'Sábado: Hospital Uno: no abre',
      'Sábado: Centro Dos: abre de 10:00 a 16:00',
    ]);
  });

  it('is not promised on a holiday', async () => {
    const content = await PublishedContent.of(
      { ...municipality, holidays: [{ date: '2026-11-27', name: 'Fiesta del municipio' }] },
      [{ id: '1', entry: salita }],
    );
    const asked = { context: null, near: null, now: thursday, municipalities: [municipality] };
    const opening = (question: string) => linesOf(reply(content, { ...asked, question }).answer.items[0], 'opening');
    expect(opening('vacunas mañana')).toEqual(['Mañana: es feriado (Fiesta del municipio): puede estar cerrado']);
    expect(opening('¿vacunan los feriados?')).toEqual(['Feriados: no sé si abre: confirmá antes de ir']);
    expect(opening('vacunas el 27/11')).toEqual([
      '27 de noviembre de 2026: es feriado (Fiesta del municipio): puede estar cerrado',
    ]);
    expect(opening('vacunas el 2 de marzo')).toEqual(['2 de marzo de 2027: abre de 08:00 a 13:00']);
  });

  it('is not answered from hours that nobody knows', async () => {
    const unknown = aService({ facts: { schedules: [] }, text: { keywords: ['vacunas'] } });
    const { items, lead } = (await window(unknown))('¿las vacunas abren el sábado?').answer;
    expect(linesOf(items[0], 'opening')).toEqual([]);
    expect(lead).toContain('No sé con seguridad el horario.');
  });
});
