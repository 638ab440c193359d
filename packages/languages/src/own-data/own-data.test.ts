import { describe, expect, it } from 'vitest';
import { languages, ownDataMessages, placeholders } from '../index.js';

const others = Object.entries(ownDataMessages).filter(([code]) => code !== 'es');

describe('what own data are told with', () => {
  it('is there in every language of the bot', () => {
    expect(Object.keys(ownDataMessages).sort()).toEqual(languages.map(({ code }) => code).sort());
  });

  it.each(others)('has the keys and placeholders of Spanish (%s)', (_, messages) => {
    expect(Object.keys(messages)).toEqual(Object.keys(ownDataMessages.es));
    const wrong = Object.entries(ownDataMessages.es).filter(
      ([key, wording]) => placeholders(wording).join() !== placeholders(messages[key as keyof typeof messages]).join(),
    );
    expect(wrong).toEqual([]);
  });

  it.each(Object.entries(ownDataMessages))('fits under a document (%s)', (_, { caption }) => {
    expect(caption.length).toBeLessThan(1_024);
  });
});
