import { describe, expect, it } from 'vitest';
import { placeholdersLeft } from './index.js';

describe('placeholders', () => {
  it('are found wherever a text holds one, with where it stands', () => {
    const texts = { es: { title: 'Cómo [[¿qué?]]', sections: [{ body: 'Se hace en [[¿dónde?]], [[¿cuándo?]].' }] } };
    expect(placeholdersLeft(texts, 'texts')).toEqual([
      { path: 'texts.es.title', text: '[[¿qué?]]' },
      { path: 'texts.es.sections.0.body', text: '[[¿dónde?]]' },
      { path: 'texts.es.sections.0.body', text: '[[¿cuándo?]]' },
    ]);
  });

  it('are not brackets that people write', () => {
    expect(placeholdersLeft({ es: { name: 'Turnos [solo tarde] y [[sin cerrar' } })).toEqual([]);
  });
});
