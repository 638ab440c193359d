import type { Facts, Item, Municipality, PublishedEntry, StopException } from '@ventanilla/contracts';
import { languages } from '@ventanilla/languages';
import {
  aFinding,
  aGuide,
  aHelpLine,
  aLocation,
  aMobileStop,
  aMunicipality,
  anOrganization,
  aProfile,
  aService,
  weekdays,
} from '@ventanilla/testing';
import { describe, expect, it } from 'vitest';
import { toItem } from './item.view.js';
import type { Rendering } from './rendering.js';
import { withExcerpt } from './with-excerpt.js';

const municipality: Municipality = {
  ...aMunicipality(),
  id: 'quilmes',
  version: 1,
  revision: 1,
  updatedAt: '2026-01-01T00:00:00.000Z',
};

/** Monday, ten in the morning in Quilmes. */
const monday = new Date('2026-11-23T13:00:00Z');

function show(entry: PublishedEntry, overrides: Partial<Rendering> = {}, others: PublishedEntry[] = []): Item | null {
  const find = (key: string) => others.find((each) => each.key === key) ?? null;
  return toItem({ municipality, language: 'es', now: monday, near: null, find, ...overrides }, entry);
}

function valuesOf(item: Item | null, kind: Item['facts'][number]['kind']): string[] {
  return (item?.facts ?? []).filter((fact) => fact.kind === kind).map(({ value }) => value);
}

const service = (facts: Partial<Facts<'service'>>, text = {}) => aService({ facts, text });

describe('a service', () => {
  it('says whether it is open now, and until when', () => {
    expect(valuesOf(show(aService()), 'opening')).toEqual(['Abierto, hasta las 13:00']);
    expect(valuesOf(show(aService(), { language: 'en' }), 'opening')).toEqual(['Open now, until 13:00']);
  });

  it('says when it opens next: tomorrow, or on a day of the week', () => {
    const at = (now: string) => valuesOf(show(aService(), { now: new Date(now) }), 'opening');
    expect(at('2026-11-23T18:00:00Z')).toEqual(['Cerrado. Abre mañana a las 08:00']);
    expect(at('2026-11-28T13:00:00Z')).toEqual(['Cerrado. Abre el lunes a las 08:00']);
  });

  it('says the week as a sign at the door does', () => {
    expect(valuesOf(show(aService(), { language: 'pt' }), 'hours')).toEqual([
      'segunda-feira a sexta-feira: 08:00 às 13:00',
    ]);
  });

  it('does not give expired hours for hours', () => {
    const expired = { ...weekdays('08:00', '13:00'), validTo: '2025-12-31' };
    const item = show(service({ schedules: [expired] }));
    expect(valuesOf(item, 'opening')).toEqual([
      'El horario publicado valía hasta el 31 de diciembre de 2025. Llamá antes de ir.',
    ]);
    expect(valuesOf(item, 'hours')).toEqual([]);
  });

  it('that is closed for a while says so and nothing of opening', () => {
    expect(valuesOf(show(service({ status: 'temporarilyClosed' })), 'opening')).toEqual([
      'Cerrado por un tiempo. Llamá antes de ir.',
    ]);
  });

  it('warns when its last check is past the review date, or never was', () => {
    expect(show(aService())?.warning).toBeNull();
    const old = show(service({ checkedAt: '2022-05-10', reviewBy: '2023-05-10' }));
    expect(old?.warning).toBe('La última verificación fue en mayo de 2022: confirmá antes de ir.');
    expect(show(service({ checkedAt: null, reviewBy: null }))?.warning).toBe(
      'Nadie verificó estos datos todavía: confirmalos antes de ir.',
    );
  });

  it('puts the number first where it tells to call', () => {
    const phones = [{ number: '4253-0000', extension: null, type: 'voice' as const, languages: [] }];
    const kindsOf = (item: Item | null) => item?.facts.map(({ kind }) => kind);
    expect(kindsOf(show(service({ phones })))?.[0]).toBe('opening');
    const old = show(
      service({ phones, checkedAt: '2022-05-10', reviewBy: '2023-05-10' }, { notice: 'Solo con turno' }),
    );
    expect(kindsOf(old)?.slice(0, 2)).toEqual(['notice', 'phone']);
  });

  it('says which function or organization checked it, when that is known', () => {
    expect(show(service({ checkedBy: 'Secretaría de Salud' }))?.checkedBy).toBe('Secretaría de Salud');
    expect(show(aService())?.checkedBy).toBeNull();
  });

  it('does not promise to be open on a holiday of its municipality, and passes over it', () => {
    const holidays = [{ date: '2026-11-23', name: 'Fiesta del municipio' }];
    const inFeast = { municipality: { ...municipality, holidays } };
    expect(valuesOf(show(aService(), inFeast), 'opening')).toEqual([
      'Hoy es feriado (Fiesta del municipio): puede estar cerrado. Abre el martes a las 08:00.',
    ]);
    const before = { ...inFeast, now: new Date('2026-11-20T20:00:00Z'), language: 'en' };
    expect(valuesOf(show(aService(), before), 'opening')).toEqual(['Closed. Opens on Tuesday at 08:00']);
    expect(valuesOf(show(aService(), { municipality }), 'opening')).toEqual(['Abierto, hasta las 13:00']);
  });

  it('does not say that it is open now by hours that nobody checked: only that they were published', () => {
    const unchecked = show(service({ checkedAt: null, reviewBy: null }));
    expect(valuesOf(unchecked, 'opening')).toEqual(['Abierto, hasta las 13:00 (según lo publicado)']);
    const old = show(service({ checkedAt: '2022-05-10', reviewBy: '2023-05-10' }), { language: 'en' });
    expect(valuesOf(old, 'opening')).toEqual(['Open now, until 13:00 (as published)']);
  });

  it('tells to call only where there is a number to call', () => {
    const phones = [{ number: '4253-0000', extension: null, type: 'voice' as const, languages: [] }];
    expect(show(service({ phones, checkedAt: null, reviewBy: null }))?.warning).toBe(
      'Nadie verificó estos datos todavía: llamá antes de ir.',
    );
  });

  it('says a cost and its note as two sentences, with one full stop each', () => {
    const cost = { option: 'varies' as const, amount: null, currency: null };
    expect(valuesOf(show(service({ cost }, { costNote: 'La guardia es gratis.' })), 'cost')).toEqual([
      'Depende del caso. Preguntá antes. La guardia es gratis.',
    ]);
  });

  it('never promises what no source says', () => {
    const cost = { option: 'unknown' as const, amount: null, currency: null };
    const eligibility = { residenceStatus: 'unknown' as const, minimumAge: null, maximumAge: null };
    const item = show(service({ cost, eligibility, schedules: [] }));
    expect(item?.facts).toEqual([]);
  });

  it('says papers, ages and price in the language of the answer', () => {
    const item = show(
      service({
        requiredDocuments: [{ anyOf: ['identityDocument', 'passport'] }, { anyOf: ['proofOfAddress'] }],
        eligibility: { residenceStatus: 'any', minimumAge: 18, maximumAge: null },
        cost: { option: 'paid', amount: 1500, currency: 'ARS' },
      }),
      { language: 'fr' },
    );
    expect(valuesOf(item, 'documents')).toEqual(['pièce d’identité ou passeport; justificatif de domicile']);
    expect(valuesOf(item, 'eligibility')).toEqual(['Tout le monde, avec ou sans titre de séjour, à partir de 18 ans']);
    expect(valuesOf(item, 'cost')[0]).toMatch(/1\s?500 ARS/);
  });

  it('does not say twice what its note says too', () => {
    expect(valuesOf(show(service({}, { costNote: 'Gratis también sin DNI.' })), 'cost')).toEqual([
      'Gratis también sin DNI.',
    ]);
    expect(valuesOf(show(service({}, { costNote: 'Pedí el comprobante.' })), 'cost')).toEqual([
      'Gratis. Pedí el comprobante.',
    ]);
  });

  it('names its nearest place first, with a map and how far it is', () => {
    const far = aLocation({
      key: 'loc.far',
      text: { name: 'Lejos' },
      facts: { position: { latitude: -34.9, longitude: -58.4 } },
    });
    const near = aLocation({ key: 'loc.near', text: { name: 'Cerca' } });
    const atLocations = ['loc.far', 'loc.near'].map((location) => ({ location, schedules: [], phones: [] }));
    const item = show(service({ atLocations }), { near: { latitude: -34.72, longitude: -58.24 } }, [far, near]);
    expect(valuesOf(item, 'address').map((value) => value.split(',')[0])).toEqual(['Cerca', 'Lejos']);
    expect(item?.facts.find(({ kind }) => kind === 'address')?.action?.url).toContain('openstreetmap.org');
    expect(valuesOf(item, 'distance')).toEqual(['a 910 m']);
  });

  it('offers to call, to write on WhatsApp and to open its page', () => {
    const phones = [
      { number: '11 4253-5555', extension: '3', type: 'voice' as const, languages: [] },
      { number: '11 4253-5556', extension: null, type: 'whatsapp' as const, languages: [] },
    ];
    const item = show(service({ phones, url: 'https://quilmes.example' }));
    expect(item?.facts.flatMap(({ action }) => action ?? []).map(({ type, url }) => [type, url])).toEqual([
      ['call', 'tel:+541142535555;ext=3'],
      ['whatsapp', 'https://wa.me/5491142535556'],
      ['link', 'https://quilmes.example'],
    ]);
  });

  it('names the institution in the nearest language there is', () => {
    const item = show(service({ organization: 'org.salud' }), { language: 'ht' }, [anOrganization()]);
    expect(valuesOf(item, 'organization')).toEqual(['Secretaría de Salud']);
  });

  it('says which language its words are in when there is no translation', () => {
    expect(show(aService(), { language: 'ht' })).toMatchObject({
      language: 'es',
      title: 'Vacunación de bebés, niñas y niños',
    });
  });

  it('that something newer has overtaken is not shown', () => {
    expect(show(service({ superseded: { reason: { es: 'Cerró' }, by: null } }))).toBeNull();
  });
});

describe('a help line', () => {
  it('can be called with one touch, around the clock, for free', () => {
    const item = show(aHelpLine(), { language: 'en' });
    expect(item?.facts).toEqual([
      { kind: 'phone', label: 'Phone', value: '107', action: { type: 'call', url: 'tel:107' } },
      { kind: 'opening', label: 'Now', value: 'Open 24 hours' },
      { kind: 'cost', label: 'Cost', value: 'Free' },
    ]);
  });
});

describe('a guide', () => {
  it('shows the section that answers first', () => {
    const find = () => null;
    const item = toItem({ municipality, language: 'es', now: monday, near: null, find }, aGuide(), 1);
    expect(item?.sections.map(({ heading }) => heading)).toEqual(['Cuándo', 'Sin DNI']);
  });

  it('is led by the sentences that answer where the section is long, and stays whole', () => {
    const filler = 'La escuela pública recibe a todas las chicas y los chicos del barrio.';
    const body = [...Array(6).fill(filler), 'La beca se pide en la secretaría.', ...Array(6).fill(filler)].join(' ');
    const item = toItem({ municipality, language: 'es', now: monday, near: null, find: () => null }, aGuide(), 1);
    if (item === null) throw new Error('a guide is shown');
    const long = { ...item, sections: [{ heading: 'Becas', body }] };
    const [section] = withExcerpt(long, { question: '¿Dónde pido una beca?', language: 'es' }).sections;
    expect(section?.excerpt).toContain('La beca se pide en la secretaría.');
    expect(section?.body).toBe(body);
    expect(withExcerpt(item, { question: '¿Dónde pido una beca?', language: 'es' })).toBe(item);
  });
});

describe('a finding', () => {
  it('is what a profile stated on its date, and no promise', () => {
    const item = show(aFinding(), {}, [aProfile()]);
    expect(item?.summary).toBe(
      'Según el perfil de gobernanza de la migración de noviembre de 2022: Todas las personas migrantes acceden a los servicios de salud del municipio.',
    );
    expect(item?.warning).toContain('no asegura');
  });

  it('says so where its profile rests on other questions than the framework’s own', () => {
    const shownBy = (questionnaire: 'official' | 'tailored' | 'derived') =>
      show(aFinding(), {}, [aProfile({ facts: { questionnaire } })])?.warning;
    expect(shownBy('derived')).toMatch(/no asegura .* derivadas de lo publicado, no con el cuestionario oficial/);
    expect(shownBy('tailored')).toMatch(/no asegura .* un cuestionario adaptado/);
    expect(shownBy('official')).not.toContain('cuestionario');
  });

  it('of an area with potential is never shown', () => {
    expect(show(aFinding({ facts: { type: 'potential' } }), {}, [aProfile()])).toBeNull();
  });
});

describe('a mobile stop', () => {
  it('says its day and hours', () => {
    expect(valuesOf(show(aMobileStop()), 'date')).toEqual(['jueves 3 de diciembre de 2026, de 09:00 a 14:00']);
  });

  it('says that it is cancelled, or over', () => {
    expect(valuesOf(show(aMobileStop({ facts: { cancelled: true } })), 'date')).toEqual([
      'jueves 3 de diciembre de 2026: suspendido',
    ]);
    expect(show(aMobileStop(), { now: new Date('2026-12-04T13:00:00Z') })?.warning).toBe('Esa fecha ya pasó.');
  });

  it('is over by itself when it closes', () => {
    const at = (now: string) => show(aMobileStop(), { now: new Date(now) })?.warning;
    expect(at('2026-12-03T16:59:00Z')).not.toBe('Esa fecha ya pasó.');
    expect(at('2026-12-03T17:00:00Z')).toBe('Esa fecha ya pasó.');
  });

  const thursdays = (exceptions: StopException[] = []) =>
    aMobileStop({
      facts: { repeats: { every: 'weeks', count: 1, days: ['TH'], until: '2026-12-31' }, exceptions },
    });

  it('says the next date by itself and those after it in one line', () => {
    const item = show(thursdays(), { now: new Date('2026-12-04T13:00:00Z') });
    expect(item?.facts.slice(0, 2)).toEqual([
      { kind: 'date', label: 'Cuándo', value: 'jueves 10 de diciembre de 2026, de 09:00 a 14:00' },
      {
        kind: 'date',
        label: 'Después',
        value:
          'jueves 17 de diciembre de 2026, de 09:00 a 14:00; jueves 24 de diciembre de 2026, de 09:00 a 14:00; jueves 31 de diciembre de 2026, de 09:00 a 14:00',
      },
    ]);
  });

  it('warns those who meant to go to a date that is called off', () => {
    const item = show(thursdays([{ date: '2026-12-03', change: 'cancelled', reason: 'weather' }]));
    expect(valuesOf(item, 'date')[0]).toBe('jueves 3 de diciembre de 2026: suspendido por el clima');
    expect(item?.warning).toBe('No vayas el jueves 3 de diciembre de 2026: está suspendido.');
  });

  it('shows the other place while it is there, in every language', () => {
    const address = { ...aMobileStop().facts.address, address1: 'Club Inventado' };
    const instead = { date: '2026-12-03', opensAt: '09:00', closesAt: '14:00', address, position: null };
    const moved = thursdays([{ date: '2026-12-03', change: 'changed', reason: 'vehicle', instead }]);
    for (const { code } of languages) {
      const item = show(moved, { language: code });
      expect(valuesOf(item, 'address')).toEqual(['Club Inventado, Bernal']);
      expect(item?.warning).not.toBeNull();
    }
    expect(valuesOf(show(moved, { now: new Date('2026-12-05T13:00:00Z') }), 'address')).toEqual([
      'Plaza Inventada, Bernal',
    ]);
  });

  it('says the note of the date it shows, in the nearest language it is written in', () => {
    const note = { es: 'Se entra por la escuela', en: 'Enter through the school' };
    const stop = thursdays([{ date: '2026-12-03', change: 'noted', note }]);
    expect(valuesOf(show(stop), 'notice')).toEqual(['Se entra por la escuela']);
    expect(valuesOf(show(stop, { language: 'en' }), 'notice')).toEqual(['Enter through the school']);
    expect(valuesOf(show(stop, { language: 'ht' }), 'notice')).toHaveLength(1);
    expect(valuesOf(show(stop, { now: new Date('2026-12-05T13:00:00Z') }), 'notice')).toEqual([]);
  });

  it('names what is on board as far as it is public, and the languages spoken', () => {
    const stop = aMobileStop({ facts: { onBoard: ['svc.q.vacunas', 'svc.nowhere'], languages: ['es', 'gn'] } });
    const item = show(stop, {}, [aService()]);
    expect(valuesOf(item, 'services')).toEqual([aService().texts['es']?.name]);
    expect(valuesOf(item, 'languages')).toEqual(['español y guaraní']);
  });
});

it.each([anOrganization(), aLocation(), aProfile()])(
  'a $kind only serves others and is not shown by itself',
  (entry) => {
    expect(show(entry)).toBeNull();
  },
);
