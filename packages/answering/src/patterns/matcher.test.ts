import { describe, expect, it } from 'vitest';
import { tokensOf } from '../text/tokens.js';
import { Matcher } from './matcher.js';

const finds = (pattern: string, text: string) => new Matcher([pattern]).find(tokensOf(text)).length > 0;

describe('a pattern', () => {
  it('matches words side by side, either of several, and beginnings', () => {
    expect(finds('posto|posta de saude', 'tem posto de saúde?')).toBe(true);
    expect(finds('vacun*', '¿dónde VACUNAN?')).toBe(true);
    expect(finds('posto de saude', 'posto de gasolina')).toBe(false);
  });

  it('lets up to four words in between where it says so, and no more', () => {
    expect(finds('no ~ respir*', 'no está pudiendo casi nada respirar')).toBe(true);
    expect(finds('no ~ respir*', 'no uno dos tres cuatro cinco respira')).toBe(false);
    expect(finds('no respir*', 'no puede respirar')).toBe(false);
  });

  it('needs no spaces in Chinese', () => {
    expect(finds('疫苗', '哪里打疫苗')).toBe(true);
    expect(finds('疫苗', '疫情')).toBe(false);
  });

  it('is refused when empty or when an alternative is more than one word', () => {
    expect(() => new Matcher([''])).toThrow('empty pattern');
    expect(() => new Matcher(["l'eau|x"])).toThrow('not one word');
  });
});

it('says which pattern matched and where', () => {
  const matcher = new Matcher(['dni', 'sin dni']);
  expect(matcher.find(['estoy', 'sin', 'dni'])).toEqual([
    { id: 1, start: 1, end: 3 },
    { id: 0, start: 2, end: 3 },
  ]);
});

it('finds its words in a row that other matchers read before it was made', () => {
  const words = ['tengo', 'un', 'zumbido'];
  expect(new Matcher(['tengo']).find(words)).toHaveLength(1);
  expect(new Matcher(['zumb*']).find(words)).toEqual([{ id: 0, start: 2, end: 3 }]);
});

it('knows the words of its own patterns alone', () => {
  const other = new Matcher(['mariposa']);
  const matcher = new Matcher(['horario*', 'que papeles']);
  expect(other.knows('mariposa')).toBe(true);
  expect(matcher.knows('mariposa')).toBe(false);
  expect(['horarios', 'papeles'].map((word) => matcher.knows(word))).toEqual([true, true]);
  expect(['horarios', 'papeles', 'que', 'mariposa'].map((word) => matcher.isOneWord(word))).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
