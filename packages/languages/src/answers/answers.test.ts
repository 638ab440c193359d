import { describe, expect, it } from 'vitest';
import { findLanguage, languages, placeholders } from '../index.js';
import { answerMessages } from './answers.js';
import { findStrangerMessages } from './strangers.js';

const originals = Object.entries(answerMessages.es);

describe('the wordings of answers', () => {
  it.each(Object.entries(answerMessages))('have the same placeholders in %s as in Spanish', (_, messages) => {
    for (const [key, wording] of originals) {
      const translated = new Map(Object.entries<string>(messages)).get(key) ?? '';
      expect(placeholders(translated).sort(), key).toEqual(placeholders(wording).sort());
    }
  });

  it('exist in every language of ours', () => {
    expect(Object.keys(answerMessages).sort()).toEqual(languages.map(({ code }) => code).sort());
  });

  it.each(Object.entries(answerMessages))('give one short instruction for each danger in %s', (_, messages) => {
    for (const [key, wording] of Object.entries<string>(messages)) {
      if (!key.startsWith('danger.') || key === 'danger.next') continue;
      expect(wording.length, wording).toBeLessThanOrEqual(90);
      expect(wording.match(/[.!?](\s|$)/g), wording).toHaveLength(1);
    }
  });
});

describe('the apology to readers of other languages', () => {
  it.each(['zh', 'ru', 'uk', 'ar', 'gn', 'qu', 'ay', 'wo', 'de', 'it'])(
    'is said in %s, and marked unreviewed',
    (code) => {
      expect(findStrangerMessages(code)?.review).toBe('unreviewed');
      expect(findLanguage(code)).toBeNull();
    },
  );

  it('is missing where we have no sentence', () => {
    expect(findStrangerMessages('ja')).toBeNull();
    expect(findStrangerMessages('constructor')).toBeNull();
  });
});
