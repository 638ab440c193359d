import { describe, expect, it } from 'vitest';
import { isProfileHeading } from './is-profile-heading.js';
import { isProfileTitle } from './place.js';
import { readProfileDocument } from './read-profile-document.js';
import { pageOfLine, textMarks } from './text-marks.js';

const { page, order, hyphen, lineEnd, letters, picture } = textMarks;
const wellDeveloped = 'Migration Governance: examples of well-developed areas';
const codesOf = (lines: readonly string[]) =>
  readProfileDocument(lines.join('\n')).unsure.map(({ code, line }) => `${code} ${line}`);
const about = (lines: readonly string[], codes: RegExp) => codesOf(lines).filter((each) => codes.test(each));

describe('the page of a line', () => {
  it('is counted by the signs between pages, whether or not the first begins with one', () => {
    expect([1, 2, 3, 4].map((line) => pageOfLine(`${page}a\nb\n${page}c\r\n${page}d`, line))).toEqual([1, 1, 2, 3]);
    expect([1, 2, 3].map((line) => pageOfLine(`a\n${page}b\nc`, line))).toEqual([1, 2, 2]);
  });

  it('is not known in a text without pages, nor of the document as a whole', () => {
    expect(pageOfLine('a\nb', 2)).toBeNull();
    expect(pageOfLine(`${page}a`, 0)).toBeNull();
  });
});

describe('what is marked in the text of a PDF', () => {
  const finding = `• A desk is for new${hyphen}comers.`;

  it('is asked where the line is taken over, and is not in its words', () => {
    const lines = [
      `${page}PARTNERSHIPS`,
      wellDeveloped,
      finding,
      `• One.${lineEnd}Another.`,
      `• L E T T E R S.${letters}`,
    ];
    expect(about(lines, /hyphen|joined|letters/)).toEqual(['hyphenJoined 3', 'joinedLines 4', 'lettersApart 5']);
    const { findings, parts } = readProfileDocument(lines.join('\n'));
    expect(findings.map(({ text }) => text)).toEqual(['A desk is for newcomers.', 'One. Another.', 'L E T T E R S.']);
    expect(parts[0]?.state).toBe('toConfirm');
  });

  it('is not asked where the line is left out, nor in a text that has no pages', () => {
    expect(about([`${page}About new${hyphen}comers.`, wellDeveloped, '• One.'], /hyphen/)).toEqual([]);
    expect(about([wellDeveloped, finding], /hyphen/)).toEqual([]);
  });

  it('is asked of a whole page wherever it is', () => {
    const lines = [
      `${page}${picture}`,
      `${page}${order}About us.`,
      `${page}${wellDeveloped}`,
      '• One.',
      `${page}${picture}`,
    ];
    expect(about(lines, /order|picture|page/)).toEqual(['pageWithoutText 1', 'orderUnsure 2', 'pageWithoutText 5']);
  });

  it('makes signs of no alphabet broken ones', () => {
    expect(about([wellDeveloped, '• The \uf0b7 desk.'], /garbled/)).toEqual(['garbledText 2']);
  });
});

describe('a heading of a profile', () => {
  it('is told from text in every language, with its letters apart or not', () => {
    const headings = [
      wellDeveloped,
      'ALIANZAS',
      'A L I A N Z A S',
      'Key sources',
      'Areas com potencial de desenvolvimento',
    ];
    expect(headings.map((text) => isProfileHeading(text))).toEqual(headings.map(() => true));
    expect(isProfileHeading('The town belongs to a network.')).toBe(false);
  });

  it('is not its title', () => {
    expect(isProfileTitle('Migration Governance Profile: Villa Ejemplo')).toBe(true);
    expect(isProfileTitle('Partnerships')).toBe(false);
  });
});
