import { describe, expect, it } from 'vitest';
import { findLanguage, languages, ownNameOf } from './index.js';

describe('the languages', () => {
  it('each say whether a person has reviewed them', () => {
    expect(languages.filter(({ review }) => review !== 'reviewed' && review !== 'unreviewed')).toEqual([]);
  });

  it('fall back only to languages that are spoken here', () => {
    expect(languages.flatMap(({ fallback }) => fallback).filter((code) => findLanguage(code) === null)).toEqual([]);
  });

  it('are each offered once, in their own name', () => {
    expect(new Set(languages.map(({ name }) => name)).size).toBe(languages.length);
  });

  it('have their own names also where the bot does not speak them', () => {
    expect(['es', 'ar', 'qu'].map(ownNameOf)).toEqual(['Español', 'العربية', 'Runasimi']);
    expect(ownNameOf('zz')).toBe('zz');
  });

  it('do not include one that nobody writes for', () => {
    expect(findLanguage('xx')).toBeNull();
  });
});
