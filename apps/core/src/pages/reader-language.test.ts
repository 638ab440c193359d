import { describe, expect, it } from 'vitest';
import { readerLanguage } from './reader-language.js';

const offered = ['es', 'en', 'ht'];

describe('the language a reader is led to', () => {
  it('is the best one of theirs that is published, whatever its region', () => {
    expect(readerLanguage('fr-FR,ht;q=0.9,en;q=0.8', offered)).toBe('ht');
    expect(readerLanguage('en;q=0.5, es-AR;q=0.7', offered)).toBe('es');
    expect(readerLanguage('EN-gb', offered)).toBe('en');
  });

  it('is the first of the municipality when none of theirs is published, or none is known', () => {
    expect(readerLanguage('zh-CN, *;q=0.1', offered)).toBe('es');
    expect(readerLanguage(undefined, offered)).toBe('es');
    expect(readerLanguage(';;;q=x,,', offered)).toBe('es');
  });

  it('is never one they refuse', () => {
    expect(readerLanguage('en;q=0, ht;q=0.1', offered)).toBe('ht');
  });
});
