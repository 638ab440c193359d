import { describe, expect, it } from 'vitest';
import { allConcepts } from './concepts.js';
import { namesIn } from './names.js';

const LANGUAGES = ['de', 'en', 'fr', 'ar', 'uk', 'es', 'pt', 'ht'];
const concepts = allConcepts();

describe('the thesaurus', () => {
  it('names a concept once', () => {
    const ids = concepts.map(({ id }) => id);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z][a-zA-Z0-9]*$/.test(id))).toEqual([]);
  });

  it('calls every concept something in every language it is written in, Creole excepted', () => {
    for (const { id, names } of concepts) {
      expect([id, [...names.keys()].filter((language) => !LANGUAGES.includes(language))]).toEqual([id, []]);
      const missing = LANGUAGES.filter((language) => language !== 'ht' && !names.has(language));
      expect([id, missing]).toEqual([id, []]);
    }
  });

  it.each(LANGUAGES)('has no empty name and none twice in %s', (language) => {
    for (const { id, names } of concepts) {
      const written = names.get(language) ?? [];
      const faulty = written.filter(
        (name, place) => name.trim() !== name || name === '' || written.indexOf(name) !== place,
      );
      expect([id, faulty]).toEqual([id, []]);
    }
  });

  it.each(LANGUAGES)('has only names in %s that a question can be heard to say', (language) => {
    const unheard = concepts.flatMap((concept) => {
      const written = concept.names.get(language) ?? [];
      return namesIn(language)
        .of(concept)
        .flatMap((name, place) => (name.length === 0 ? [`${concept.id}: ${written[place]}`] : []));
    });
    expect(unheard).toEqual([]);
  });
});
