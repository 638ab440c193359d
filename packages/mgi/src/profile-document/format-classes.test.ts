import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countFindings } from '../finding.js';
import { mgiDomains } from '../mgi-domains.js';
import { type ProfileAnswers, profileFromDocument } from '../profile/profile-from-document.js';
import { readProfileDocument } from './read-profile-document.js';

/** Documents about an invented town, in our own words, one for every format in which profiles are published. */
const documentNamed = (name: string) => readFileSync(new URL(`../../test/documents/${name}`, import.meta.url), 'utf8');
const numbers = mgiDomains.map(({ number }) => number);

const inferred = numbers.map(() => 'domainInferred');
const villa = { placeName: 'Villa Ejemplo', country: 'Utopia' };
const villaEs = { placeName: 'Villa Ejemplo', country: 'Utopía' };

describe.each([
  ['portal-en-headings.txt', 'headed', 'en', { ...villa, period: '2024-09' }, []],
  [
    'portal-en-flat.txt',
    'flat',
    'en',
    { placeName: 'Municipality of Villa Ejemplo', period: '2024-11' },
    ['titleMissing', ...inferred],
  ],
  [
    'portal-en-page-flat.html.txt',
    'flat',
    'en',
    { country: 'Utopia', period: '2024-11' },
    ['titleMissing', ...inferred],
  ],
  ['portal-es-headings.txt', 'headed', 'es', { ...villaEs, period: '2024-09' }, []],
  ['portal-es-flat.txt', 'flat', 'es', { ...villaEs, period: '2024-11' }, ['titleMissing', ...inferred]],
  [
    'portal-es-first-heading-empty.txt',
    'mixed',
    'es',
    { ...villaEs, period: '2019-05' },
    ['titleMissing', 'domainInferred'],
  ],
  ['portal-es-page.html.txt', 'headed', 'es', { ...villaEs, period: '2024-09' }, []],
  ['portal-fr-headings.txt', 'headed', 'fr', { placeName: 'Ville-Exemple', country: 'Utopie', period: '2021-12' }, []],
  [
    'publication-2025-full.txt',
    'headed',
    'en',
    { placeName: 'Villa Ejemplo', period: null, year: 2025 },
    ['monthMissing', 'chapterLeftOut'],
  ],
  [
    'pdf-es.txt',
    'headed',
    'es',
    { period: '2021-11' },
    ['titleMissing', 'placeMissing', ...Array(9).fill('joinedLines')],
  ],
] as const)('%s', (name, formatClass, language, frame, codes) => {
  const profile = readProfileDocument(documentNamed(name));

  it('is read with every finding in its domain', () => {
    const counts = countFindings(profile.findings, numbers);
    expect(counts.map(({ wellDeveloped, potential }) => `${wellDeveloped}+${potential}`)).toEqual([
      '2+1',
      '2+1',
      '2+1',
      '1+2',
      '2+1',
      '2+1',
    ]);
    expect(profile.findings.every(({ text }) => /^\p{Lu}.*\.$/u.test(text))).toBe(true);
    expect(profile).toMatchObject({ formatClass, language, ...frame, unplaced: [] });
  });

  it('leaves open exactly what it does not say, with the line', () => {
    const found = profile.unsure.map(({ code }) => code);
    expect(found).toEqual(codes);
  });
});

describe.each([
  ['publication-2019.txt', { placeName: 'Port of Ejemplo', year: 2019 }],
  ['publication-2022.txt', { placeName: 'Villa Ejemplo', country: 'Utopia', year: 2022 }],
  ['publication-es-2021.txt', { placeName: 'Municipio de Villa Ejemplo', year: 2021 }],
  ['publication-two-languages.txt', { placeName: null, year: null }],
] as const)('%s', (name, frame) => {
  it('is told from a profile: place and year are read, and that it has no findings is said', () => {
    const profile = readProfileDocument(documentNamed(name));
    expect(profile).toMatchObject({ formatClass: 'publication', findings: [], parts: [], ...frame });
    expect(profile).toMatchObject({ context: '', keySources: [] });
    expect(profile.unsure[0]?.code).toBe('noFindings');
  });
});

describe('a page’s HTML', () => {
  it('is read by the lines of its source, without menu, footer and scripts', () => {
    const source = documentNamed('portal-es-page.html.txt');
    const { findings } = readProfileDocument(source);
    const lines = source.split('\n');
    expect(findings.every(({ line, text }) => lines[line - 1]?.includes(text.slice(-12)))).toBe(true);
    expect(findings[0]?.text).toBe('El municipio de Villa Ejemplo abre cada mañana un puesto para quienes llegan.');
  });

  it('may be broken, or nested beyond measure', () => {
    const item = '<ul><li>A desk is open.<p>It is free.</p><li>Another.</ul><p>Share this page.</p>';
    const source = `<div><h2>Partnerships<h3>Well-developed areas</h3>${item}`;
    const profile = readProfileDocument(source);
    expect(profile.findings.map(({ text }) => text)).toEqual(['A desk is open. It is free.', 'Another.']);
    expect(profile.unsure.map(({ code }) => code)).toContain('strayText');
    expect(readProfileDocument('<div>'.repeat(20_000)).formatClass).toBe('unrecognised');
  });
});

describe('any page', () => {
  const scrap = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '<li>',
      '</li>',
      '<ul>',
      '</ul>',
      '<p>',
      '<h2>Partnerships</h2>',
      '<br>',
      '<table><td>',
      '<svg>',
      '\n',
    ),
    fc.constantFrom('Well-developed areas', 'Context', 'Key sources', '<main>', '</main>', '<template>', '<!--', '-->'),
  );

  it('is read without failing, and every doubt points to a line of its source', () => {
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 40 }), (scraps) => {
        const source = `<div>${scraps.join('')}`;
        const { unsure, findings } = readProfileDocument(source);
        const count = source.split(/\r\n|\r|\n/).length;
        expect([...unsure, ...findings].every(({ line }) => line >= 0 && line <= count)).toBe(true);
      }),
    );
  });
});

describe('a publication with all its chapters', () => {
  const profile = readProfileDocument(documentNamed('publication-2025-full.txt'));

  it('gives its context in paragraphs and its key sources with their addresses', () => {
    expect(profile.context).toBe(
      'Villa Ejemplo is a port of 40,000 people on a wide river.\n\nFor ten years it has received people from other countries.',
    );
    expect(profile.keySources).toEqual([
      {
        title: 'Ordinance 12 of Villa Ejemplo, 2023',
        url: 'https://villa-ejemplo.example/12',
        line: expect.any(Number),
      },
      { title: 'Census of the river ports', url: null, line: expect.any(Number) },
    ]);
  });
});

describe('a table of contents', () => {
  it('is not taken for the chapters it lists', () => {
    const text = documentNamed('publication-2025-full.txt').replace(
      'OBJECTIVES',
      ['• Context', 'A photograph of the port.', '• Key findings', '• Key sources', 'OBJECTIVES'].join('\n'),
    );
    const { context, keySources } = readProfileDocument(text);
    expect(context).toMatch(/^Villa Ejemplo is a port/);
    expect(keySources).toHaveLength(2);
  });

  it('and running heads do not end up in the context', () => {
    const text = documentNamed('publication-2025-full.txt').replace(
      'KEY FINDINGS',
      'KEY FINDINGS\n\nHow to read them.',
    );
    expect(readProfileDocument(text).context).not.toContain('How to read them');
  });
});

const answers: ProfileAnswers = {
  title: 'Perfil de Villa Ejemplo',
  placeName: 'Villa Ejemplo',
  country: null,
  language: 'es',
  period: '2024-11',
  confirmed: [],
};

describe('taking a document over', () => {
  const flat = documentNamed('portal-es-flat.txt');
  const headed = documentNamed('portal-es-headings.txt');
  const take = (text: string, confirmed: readonly number[] = []) =>
    profileFromDocument(readProfileDocument(text), { ...answers, confirmed });
  const refusedIn = (text: string) =>
    readProfileDocument(text)
      .parts.filter(({ state }) => state === 'refused')
      .map(({ domain, fromLine, toLine, doubts }) => [domain, fromLine, toLine, ...doubts.map(({ code }) => code)]);

  it('needs no confirmation where the document says everything', () => {
    const outcome = take(headed);
    expect(outcome.ok && outcome.value.findings).toHaveLength(18);
  });

  it('waits for a person to confirm each domain that only follows from the order', () => {
    const outcome = take(flat, [1, 2, 3]);
    expect(outcome.ok ? [] : outcome.problems.map(({ code }) => code)).toEqual(Array(3).fill('domainInferred'));
    expect(take(flat, numbers).ok).toBe(true);
  });

  it('takes nothing from a landing page', () => {
    expect(take(documentNamed('publication-2019.txt'), numbers)).toMatchObject({
      ok: false,
      problems: [{ code: 'noFindings' }],
    });
  });

  it.each([
    ['broken signs', 'La universidad presta', 'La universidad prestaÃ¡', [[3, 43, 50, 'garbledText']]],
    ['a domain that comes again', 'BIENESTAR DE LOS MIGRANTES', 'ALIANZAS', [[3, 57, 64, 'domainRepeated']]],
  ])('refuses the part with %s by its lines, whatever is confirmed, and takes nothing', (_, from, to, expected) => {
    const damaged = headed.replaceAll(from, to);
    expect(refusedIn(damaged)).toEqual(expected);
    expect(take(damaged, numbers).ok).toBe(false);
  });

  it('refuses the part in which a document is cut off, and leaves the others sound', () => {
    const cut = headed.slice(0, headed.indexOf('presta a sus'));
    expect(refusedIn(cut)).toEqual([[3, 43, 46, 'sectionMissing', 'cutOff']]);
    expect(readProfileDocument(cut).parts.map(({ state }) => state)).toEqual(['sound', 'sound', 'refused']);
    expect(take(cut, numbers).ok).toBe(false);
  });

  it('refuses a part for which no domain is left', () => {
    const seventh = `${flat}\nÁreas bien desarrolladas\n- Una séptima oficina.\n`;
    expect(refusedIn(seventh).map(([domain, , , code]) => [domain, code])).toEqual([[null, 'domainUnknown']]);
    expect(take(seventh, numbers).ok).toBe(false);
  });
});
