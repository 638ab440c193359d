import { dashboardWordings } from '@ventanilla/languages';
import { describe, expect, it } from 'vitest';
import { tokensOf } from '../text/tokens.js';
import { concepts, findConcept, getConcept, mentionsIn } from './lexicon.js';

const conceptsIn = (text: string) => mentionsIn(tokensOf(text)).map(({ concept }) => concept.id);

describe('the lexicon', () => {
  it('names each concept once', () => {
    expect(new Set(concepts.map(({ id }) => id)).size).toBe(concepts.length);
  });

  it('has a name for each concept that editors read, and none for what it does not have', () => {
    const named = Object.keys(dashboardWordings.es).filter((key) => key.startsWith('concept.'));
    expect(named.sort()).toEqual(concepts.map(({ id }) => `concept.${id}`).sort());
  });

  it('knows every concept that another is near to', () => {
    for (const { near } of concepts) for (const id of near) expect(() => getConcept(id)).not.toThrow();
  });

  it('refuses a concept it does not have, or finds none', () => {
    expect(() => getConcept('astrology')).toThrow('no concept "astrology"');
    expect(findConcept('astrology')).toBeNull();
  });

  it.each([
    ['¿Dónde vacunan a mi bebé?', 'vaccination'],
    ['posto de saúde perto', 'healthCentre'],
    ['kote mwen ka jwenn yon doktè', 'doctor'],
    ['mamo aju pohanohára', 'doctor'],
    ['孩子怎么报名公立小学', 'school'],
    ['где сделать прививку', 'vaccination'],
    ['estoy sin dni', 'withoutDni'],
    ['comment faire venir mes enfants', 'familyReunification'],
  ])('hears in "%s" %s', (text, concept) => expect(conceptsIn(text)).toContain(concept));
});

it.each([
  ['the owner says we must be out by monday', 'eviction'],
  ['o dono quer que a gente saia da casa', 'eviction'],
  ['tenemos que dejar la pieza a fin de mes', 'eviction'],
  ['on doit quitter le logement avant lundi', 'eviction'],
  ['nou dwe kite kay la vandredi', 'eviction'],
  ['m bezwen fè yon batistè pou pitit mwen', 'birthRegistration'],
  ['necesito anotar a mi bebé que nació acá', 'birthRegistration'],
  ['comment obtenir la nationalité', 'naturalisation'],
  ['do they look after my baby', 'nursery'],
])('"%s" speaks of %s', (text, concept) => {
  expect(conceptsIn(text)).toContain(concept);
});

it('the room of an emergency is not for rent', () => {
  expect(conceptsIn('the emergency room of the hospital')).not.toContain('rent');
  expect(conceptsIn('looking for a room')).toContain('rent');
});
