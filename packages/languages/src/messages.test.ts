import { describe, expect, it } from 'vitest';
import { fallbackOrder, placeholders, speaker } from './index.js';

const say = speaker({
  es: { welcome: 'Hola {name}, hay {count} servicios' },
  en: { welcome: 'Hello {name}, there are {count} services' },
});

describe('a speaker', () => {
  it('says a wording with its values', () => {
    expect(say('en', 'welcome', { name: 'Awa', count: 3 })).toBe('Hello Awa, there are 3 services');
  });

  it('falls back to the nearest language it has', () => {
    expect(say('ht', 'welcome', { name: 'Marie', count: 1 })).toBe('Hola Marie, hay 1 servicios');
  });

  it('refuses to say a wording with a value missing', () => {
    expect(() => say('es', 'welcome', { name: 'Ana' })).toThrow('needs a value for "count"');
  });
});

describe('fallbacks', () => {
  it('offer every language of ours to a reader of a language we do not speak', () => {
    expect(fallbackOrder('zh')).toEqual(['zh', 'es', 'pt', 'en', 'fr', 'ht']);
  });

  it('name each language once', () => {
    expect(fallbackOrder('ht')).toEqual(['ht', 'fr', 'es', 'en', 'pt']);
  });
});

it('finds the placeholders of a wording', () => {
  expect(placeholders('{a} y {b}, otra vez {a}')).toEqual(['a', 'b']);
});
