import { BSONRegExp } from 'bson';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Machine } from '../src/query/regex/machine.js';
import { readPattern } from '../src/query/regex/pattern-reader.js';
import { compileProgram } from '../src/query/regex/program.js';
import { findJavaScript } from '../src/query/regex/to-javascript.js';
import { compileRegex } from '../src/query/regex.js';

const found = (pattern: string, options: string, text: string) => {
  const match = compileRegex(pattern, options).exec(text);
  return match && [text.slice(match.index, match.end), ...match.captures];
};

describe('what a pattern means', () => {
  it.each([
    ['a dollar sign also stands before a last line feed', 'fin$', '', 'el fin\n', ['fin']],
    ['but not before one further back', 'fin$', '', 'fin\n\n', null],
    ['\\z stands only at the very end', 'fin\\z', '', 'fin\n', null],
    ['\\Z is a dollar sign that m does not change', 'fin\\Z', 'm', 'fin\nde', null],
    ['m lets ^ and $ stand at every line', '^b$', 'm', 'a\nb\nc', ['b']],
    ['m lets no line begin behind the last line feed', '^$', 'm', 'a\n', null],
    ['a dot takes a carriage return', 'a.b', '', 'a\rb', ['a\rb']],
    ['a dot takes no line feed', 'a.b', '', 'a\nb', null],
    ['s lets a dot take it', 'a.b', 's', 'a\nb', ['a\nb']],
    ['x leaves out blanks and comments', 'a b # y después\n c', 'x', 'abc', ['abc']],
    ['x keeps escaped blanks and those in brackets', 'a\\ [ ]b', 'x', 'a  b', ['a  b']],
    ['u changes nothing', 'ñ', 'u', 'año', ['ñ']],
    ['i folds every script', 'МОСКВА|ΣΊΣΥΦΟΣ', 'i', 'Σίσυφος', ['Σίσυφος']],
    ['i folds ranges', '[а-я]+', 'i', 'Ж', ['Ж']],
    ['i leaves the dotless i apart', 'ı', 'i', 'I', null],
    ['i takes the Kelvin sign for a k', 'k', 'i', '\u212a', ['\u212a']],
    ['\\w, \\d and \\s are ASCII', '\\w\\d\\s', '', 'ñ٣\u00a0', null],
    ['\\h is a blank of any script', 'a\\hb', '', 'a\u3000b', ['a\u3000b']],
    ['\\R is a line end of any kind', 'a\\Rb', '', 'a\r\nb', ['a\r\nb']],
    ['an option at the start', '(?i)hola', '', 'HOLA', ['HOLA']],
    ['an option in the middle', 'ho(?i)la', '', 'hoLA', ['hoLA']],
    ['an option for a group', 'a(?i:b)c', '', 'aBC', null],
    ['an option switched off', '(?i)a(?-i:b)', '', 'AB', null],
    ['an option ends with its group', '(a(?i)b|c)d', '', 'aBD', null],
    ['a named group', '(?<y>\\d{4})-(?P<m>\\d\\d)', '', 'el 2026-11', ['2026-11', '2026', '11']],
    ['references by number and name', '(?<q>[\'"])(.)\\k<q>\\2\\g{-1}(?P=q)', '', '"a"aa"', ['"a"aa"', '"', 'a']],
    ['a group keeps what it last took', '(?:(a)|b)*', '', 'ab', ['ab', 'a']],
    ['a group that took no part', '(a)|(b)', '', 'b', ['b', null, 'b']],
    ['a reference to it matches nothing', '(a)?b\\1', '', 'b', null],
    ['classes by name', '^[[:alpha:]][[:^digit:][:punct:]]$', '', 'a-', ['a-']],
    ['a bracket that begins a class', '[]a]+', '', ']a', [']a']],
    ['quoted text', '\\Qa.b*\\E+', '', 'a.b**', ['a.b**']],
    ['a comment', 'a(?#nada)b', '', 'ab', ['ab']],
    ['a possessive repeat gives nothing back', 'a++ab', '', 'aaab', null],
    ['an atomic group gives nothing back', '(?>a|ab)c', '', 'abc', null],
    ['a lookbehind with alternatives', '(?<=uno|dos )x', '', 'dos x', ['x']],
    ['lookaheads', 'a(?=b)(?!bc)', '', 'abc abd', ['a']],
    ['\\K forgets what came before', 'precio: \\K\\d+', '', 'precio: 12', ['12']],
    ['properties', '^\\p{Lu}\\p{Arabic}\\P{L}$', '', 'Ñع9', ['Ñع9']],
    ['characters by number', '\\x41\\x{1F600}\\101', '', 'A😀A', ['A😀A']],
    ['a brace that is none', 'a{,3}{x', '', 'a{,3}{x', ['a{,3}{x']],
    ['characters beyond 16 bits as one', '^.{2}$', '', '😀😀', ['😀😀']],
    ['an empty pattern', '', '', 'hola', ['']],
  ])('%s', (_what, pattern, options, text, expected) => {
    expect(found(pattern, options, text)).toEqual(expected);
    expect(compileRegex(pattern, options).test(text)).toBe(expected !== null);
  });

  it('goes on from a given place', () => {
    const regex = compileRegex('\\bla\\b');
    expect(regex.exec('la vida, la muerte', 1)).toEqual({ index: 9, end: 11, captures: [] });
    expect(regex.exec('la vida, la muerte', 10)).toBeNull();
  });

  it('takes pattern and options from a BSON value', () => {
    expect(compileRegex(new BSONRegExp('^ÁNGEL', 'i')).test('ángel')).toBe(true);
  });
});

describe('what is refused', () => {
  it.each([
    ['(', '', 51091, 'missing closing parenthesis'],
    [')', '', 51091, 'unmatched closing parenthesis'],
    ['[a', '', 51091, 'missing terminating ] for character class'],
    ['[b-a]', '', 51091, 'range out of order in character class'],
    ['[[:casa:]]', '', 51091, 'unknown POSIX class name'],
    ['*', '', 51091, 'quantifier does not follow a repeatable item'],
    ['a{2,1}', '', 51091, 'numbers out of order in {} quantifier'],
    ['a{65536}', '', 51091, 'number too big in {} quantifier'],
    ['\\', '', 51091, '\\ at end of pattern'],
    ['\\y', '', 51091, 'unrecognized character follows \\'],
    ['\\p{Klingon}', '', 51091, 'unknown property after \\P or \\p'],
    ['(a)\\2', '', 51091, 'reference to non-existent subpattern'],
    ['(?<=a+)b', '', 51091, 'lookbehind assertion is not fixed length'],
    ['(?<a>.)(?<a>.)', '', 51091, 'two named subpatterns have the same name (PCRE2_DUPNAMES not set)'],
    ['(?z)', '', 51091, 'unrecognized character after (? or (?-'],
    ['('.repeat(251) + ')'.repeat(251), '', 51091, 'parentheses are too deeply nested'],
    ['((a{200}){200}){200}', '', 51091, 'regular expression is too large'],
    ['a'.repeat(32_765), '', 51091, 'regular expression is too large'],
    ['a', 'g', 51108, ' invalid flag in regex options: g'],
    ['a\0', '', 2, 'null byte'],
    ['(?R)', '', 238, 'not supported by this server'],
  ])('%.20s with %j', (pattern, options, code, message) => {
    expect(() => compileRegex(pattern, options)).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(message) }),
    );
  });
});

describe('patterns that would try for ever', { timeout: 30_000 }, () => {
  const letters = 'a'.repeat(200_000);
  it.each([
    ['nested repeats', '^(a+)+$', `${letters}!`],
    ['alternatives that begin alike', '^(?:a|aa)+$', `${letters}!`],
    ['many repeats in a row', '.*.*.*.*.*=', letters],
    ['repeats with references', '(a*)*\\1b', letters],
    ['repeats in a lookahead', '(?=(a+)+b)', letters],
    ['choices without repeats', `${'(?:a|a)'.repeat(60)}b`, letters],
  ])('end with an error: %s', (_what, pattern, text) => {
    expect(() => compileRegex(pattern).test(text)).toThrow(expect.objectContaining({ code: 51156 }));
  });

  it('lets the text decide: the same pattern answers for what is short or matches', () => {
    expect(compileRegex('^(a+)+$').test(letters)).toBe(true);
    expect(compileRegex('^(a+)+$').test('aaa!')).toBe(false);
  });

  it('answers for long texts when there are few ways', () => {
    const text = 'ab'.repeat(2_000_000);
    expect(compileRegex('^(?:ab)*$').test(text)).toBe(true);
    expect(compileRegex('ba(?=$)', '').test(text)).toBe(false);
  });
});

/** Patterns in what PCRE and JavaScript understand alike. */
const patterns = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom('a', 'b', 'é', '.', '[ab]', '[^a]', '\\d', '\\w', '\\b', '^'),
    fc.tuple(tie('node'), tie('node')).map(([a, b]) => a + b),
    fc.tuple(tie('node'), tie('node')).map(([a, b]) => `(?:${a}|${b})`),
    fc
      .tuple(fc.constantFrom('a', '[ab]', '\\w', '(?:ab)'), fc.constantFrom('*', '+', '?', '{2}', '*?', '{1,2}?'))
      .map(([a, b]) => a + b),
    tie('node').map((body) => `(?=${body})`),
    tie('node').map((body) => `(${body})`),
  ),
})).node;
const texts = fc
  .array(fc.constantFrom('a', 'b', 'é', 'É', '1', '\n', ' ', '😀'), { maxLength: 8 })
  .map((parts) => parts.join(''));

describe('properties', () => {
  it('the machine finds what JavaScript finds', () => {
    fc.assert(
      fc.property(patterns, texts, fc.constantFrom('', 'i', 's', 'm'), (pattern, text, options) => {
        const read = readPattern(pattern, options);
        const machine = new Machine(compileProgram(read));
        const native = findJavaScript(read.tree, false)?.exec(text);
        const slots = machine.search(text, 0, null, false);
        expect(slots && [...slots.slice(0, 2)]).toEqual(
          native ? [native.index, native.index + native[0].length] : null,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('every text that matches begins with the promised prefix', () => {
    fc.assert(
      fc.property(patterns, texts, fc.constantFrom('', 'i', 'x', 'm'), (pattern, text, options) => {
        const regex = compileRegex(`^a${pattern}`, options);
        fc.pre(regex.test(`a${text}`));
        expect(`a${text}`.startsWith(regex.literalPrefix)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['^calle', '', 'calle'],
    ['^calle\\.mayor', '', 'calle.mayor'],
    ['\\Acalle?', '', 'call'],
    ['^calle+x', '', 'calle'],
    ['^(call)e', '', 'calle'],
    ['^calle|plaza', '', ''],
    ['^calle', 'i', ''],
    ['^calle', 'm', ''],
    ['^calle 1', 'x', 'calle1'],
    ['^\\Qa*b\\E', '', 'a*b'],
    ['calle', '', ''],
    ['^', '', ''],
  ])('%s with %j promises %j', (pattern, options, prefix) => {
    expect(compileRegex(pattern, options).literalPrefix).toBe(prefix);
  });
});
