import { describe, expect, it } from 'vitest';
import { changesBetween } from './changes.js';

describe('changes', () => {
  it('are none between equals', () => {
    expect(changesBetween({ a: [{ b: 1 }] }, { a: [{ b: 1 }] })).toEqual([]);
  });

  it('name each changed value by its path', () => {
    const before = { facts: { schedules: [{ opensAt: '08:00' }, { opensAt: '09:00' }], email: null } };
    const after = {
      facts: { schedules: [{ opensAt: '08:00' }, { opensAt: '10:00' }], email: 'salud@quilmes.example' },
    };
    expect(changesBetween(before, after)).toEqual([
      { path: 'facts.schedules.1.opensAt', before: '09:00', after: '10:00' },
      { path: 'facts.email', before: null, after: 'salud@quilmes.example' },
    ]);
  });

  it('take a list of words for one value', () => {
    expect(changesBetween({ topics: ['health'] }, { topics: ['health', 'work'] })).toEqual([
      { path: 'topics', before: ['health'], after: ['health', 'work'] },
    ]);
  });

  it('say what came and what went', () => {
    expect(changesBetween({ es: 'hola' }, { en: 'hello' })).toEqual([
      { path: 'es', before: 'hola', after: null },
      { path: 'en', before: null, after: 'hello' },
    ]);
  });
});
