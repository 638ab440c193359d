import { describe, expect, it } from 'vitest';
import { botMessages, languages, placeholders } from '../index.js';

const spanish = botMessages['es'];
const others = Object.entries(botMessages).filter(([code]) => code !== 'es');

describe('what the bot says', () => {
  it('is said in exactly the languages that are offered', () => {
    expect(Object.keys(botMessages).sort()).toEqual(languages.map(({ code }) => code).sort());
  });

  it.each(others)('has the keys of Spanish in the same order (%s)', (_, messages) => {
    expect(Object.keys(messages)).toEqual(Object.keys(spanish ?? {}));
  });

  it.each(others)('has the placeholders of Spanish in every wording (%s)', (_, messages) => {
    const wrong = Object.entries(spanish ?? {}).filter(
      ([key, wording]) => sorted(wording) !== sorted(messages[key as keyof typeof messages]),
    );
    expect(wrong).toEqual([]);
  });

  it.each(Object.entries(botMessages))('says something plain for every key (%s)', (_, messages) => {
    const wrong = Object.values(messages).filter((wording) => wording.trim() !== wording || !/^[^<>]+$/.test(wording));
    expect(wrong).toEqual([]);
  });

  it.each(Object.entries(botMessages))('names the same commands in every language (%s)', (_, messages) => {
    const wrong = Object.entries(messages).filter(
      ([key, wording]) => commandsIn(wording) !== commandsIn(spanish?.[key as keyof typeof messages] ?? ''),
    );
    expect(wrong).toEqual([]);
  });

  it.each(Object.entries(botMessages))('keeps command descriptions within what Telegram shows (%s)', (_, messages) => {
    const tooLong = Object.entries(messages).filter(([key, text]) => key.startsWith('command.') && text.length > 256);
    expect(tooLong).toEqual([]);
  });
});

const sorted = (wording: string) => placeholders(wording).sort().join();
const commandsIn = (wording: string) => (wording.match(/\/[a-z]+/g) ?? []).sort().join();
