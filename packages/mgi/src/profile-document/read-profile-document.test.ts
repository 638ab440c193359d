import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DomainStatements,
  kindWords,
  type ProfileStyle,
  profileText,
  sixDomains,
} from '../../test/profile-text.js';
import type { Domain } from '../domain.js';
import { mgiDomains } from '../mgi-domains.js';
import { readProfileDocument } from './read-profile-document.js';

const headed: ProfileStyle = { language: 'en', headings: 'once', bullet: '- ', sticky: false };
const flat: ProfileStyle = { ...headed, headings: 'none' };
const codesOf = (text: string) => readProfileDocument(text).unsure.map(({ code, line }) => `${line} ${code}`);
const textsOf = (text: string) => readProfileDocument(text).findings.map((finding) => finding.text);

/** A set with any number of domains, whose names no document could mistake for text. */
function aSet(size: number): Domain[] {
  return Array.from({ length: size }, (_, index) => {
    const name = `Dimension ${String.fromCharCode(65 + index)}`;
    const names = { en: name, es: name, pt: name, fr: name };
    return {
      number: index + 1,
      id: name,
      names,
      scope: { en: '', es: '' },
      headings: [],
      icon: 'links',
      subThemes: [],
      topics: [],
    };
  });
}

const style: fc.Arbitrary<ProfileStyle> = fc.record({
  language: fc.constantFrom('en', 'es', 'pt', 'fr'),
  headings: fc.constantFrom('none', 'once', 'doubled'),
  bullet: fc.constantFrom('- ', '  • ', ''),
  sticky: fc.boolean(),
});

describe('documents of any shape', () => {
  it('gives back every statement with its domain, kind and order, for any set and any number of findings', () => {
    const sizes = fc.array(
      fc.record({ strong: fc.integer({ min: 1, max: 6 }), weak: fc.integer({ min: 1, max: 4 }) }),
      {
        minLength: 1,
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(sizes, style, (rows, look) => {
        const statements: DomainStatements[] = rows.map(({ strong, weak }, domain) => ({
          wellDeveloped: Array.from({ length: strong }, (_, index) => `Desk ${domain + 1}.${index + 1} is open.`),
          potential: Array.from({ length: weak }, (_, index) => `Plan ${domain + 1}.${index + 1} is missing.`),
        }));
        const set = aSet(rows.length);
        const { findings, unplaced } = readProfileDocument(profileText(statements, look, set), set);
        const expected = statements.flatMap(({ wellDeveloped, potential }, index) => [
          ...wellDeveloped.map((text, order) => ({
            domain: index + 1,
            kind: 'well-developed',
            order: order + 1,
            text,
          })),
          ...potential.map((text, order) => ({ domain: index + 1, kind: 'potential', order: order + 1, text })),
        ]);
        expect(findings).toMatchObject(expected);
        expect(findings).toHaveLength(expected.length);
        expect(unplaced).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('never fails, whatever is pasted, and points to lines that exist', () => {
    const scrap = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'MIGRANTS’ RIGHTS',
        'Partnerships',
        ...kindWords.en,
        ...kindWords.es,
        '- A desk.',
        '2024 March',
        '',
      ),
    );
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 40 }), (lines) => {
        const text = lines.join('\n');
        const { unsure } = readProfileDocument(text);
        const count = text.split(/\r\n|\r|\n/).length;
        expect(unsure.every(({ line, message }) => line >= 0 && line <= count && message !== '')).toBe(true);
      }),
    );
  });
});

describe('a document with domain headings', () => {
  it('leaves nothing to confirm', () => {
    const profile = readProfileDocument(profileText(sixDomains(), { ...headed, headings: 'doubled', sticky: true }));
    expect(profile).toMatchObject({
      formatClass: 'headed',
      language: 'en',
      title: 'Migration Governance Profile: Villa Ejemplo',
      placeName: 'Villa Ejemplo',
      country: null,
      period: '2024-03',
      unsure: [],
    });
    expect(profile.findings.every(({ domainConfirmed }) => domainConfirmed)).toBe(true);
  });

  it('knows headings by curly or straight quotes, any case, singular or plural, and with letters set apart', () => {
    const text = profileText(sixDomains(), headed)
      .replace('MIGRANTS’ RIGHTS', "migrants' rights")
      .replace('WHOLE-OF-GOVERNMENT APPROACH', 'Whole of government approach')
      .replace('MOBILITY DIMENSION OF CRISES', 'Mobility dimensions of crises')
      .replace('PARTNERSHIPS', 'P A R TNER SHIPS');
    expect(readProfileDocument(text)).toMatchObject({ formatClass: 'headed', unsure: [] });
  });

  it.each(['Áreas con potencial de desarrollo adicional', 'ÁREAS CON POTENCIAL PARA UN MAYOR DESARROLLO'])(
    'knows "%s" as well',
    (heading) => {
      const text = profileText(sixDomains(), { ...headed, language: 'es' }).replaceAll(kindWords.es[1], heading);
      expect(readProfileDocument(text)).toMatchObject({ formatClass: 'headed', unsure: [] });
    },
  );

  it('says where a heading is missing and infers that domain alone', () => {
    const profile = readProfileDocument(profileText(sixDomains(), headed).replace('PARTNERSHIPS', ''));
    expect(profile.formatClass).toBe('mixed');
    expect(profile.unsure.map(({ code }) => code)).toEqual(['domainInferred']);
    expect(profile.findings.filter(({ domainConfirmed }) => !domainConfirmed).map(({ domain }) => domain)).toEqual([
      3, 3,
    ]);
  });

  it('reports a domain that comes twice and the one that is missing', () => {
    const text = profileText(sixDomains(), headed).replace('PARTNERSHIPS', 'WELL-BEING OF MIGRANTS');
    expect(codesOf(text)).toEqual(['0 domainMissing', expect.stringMatching(/^\d+ domainRepeated$/)]);
  });
});

describe('a document without domain headings', () => {
  it('takes domains from the order and asks a person to confirm each', () => {
    const profile = readProfileDocument(profileText(sixDomains(), flat));
    expect(profile.formatClass).toBe('flat');
    expect(profile.unsure.map(({ code }) => code)).toEqual(mgiDomains.map(() => 'domainInferred'));
    expect(profile.findings.map(({ domain }) => domain)).toEqual([
      1, 1, 1, 2, 2, 2, 2, 3, 3, 4, 4, 4, 5, 5, 5, 5, 6, 6,
    ]);
  });

  it('does not take the last definition above for the heading of the first findings', () => {
    const definitions = mgiDomains.flatMap(({ names }) => [names.en, names.en, '', 'Looks at what the town does.', '']);
    const profile = readProfileDocument(`${definitions.join('\n')}\n${profileText(sixDomains(), flat)}`);
    expect(profile.findings[0]?.domain).toBe(1);
    expect(profile.formatClass).toBe('flat');
  });

  it('believes the one heading that a damaged copy has kept, and infers the rest from there', () => {
    const text = profileText(sixDomains(), headed).replace(/^(WHOLE|PARTNER|WELL|MOBILITY|SAFE).*$/gm, '');
    const { findings, formatClass } = readProfileDocument(text);
    expect(formatClass).toBe('mixed');
    expect([...new Set(findings.filter(({ domainConfirmed }) => domainConfirmed).map(({ domain }) => domain))]).toEqual(
      [1],
    );
  });

  it('keeps findings for which no domain is left apart, and asks', () => {
    const seven = [...sixDomains(), { wellDeveloped: ['A seventh office.'], potential: ['A seventh gap.'] }];
    const profile = readProfileDocument(profileText(seven, flat));
    expect(profile.unplaced).toMatchObject([
      { kind: 'well-developed', text: 'A seventh office.' },
      { kind: 'potential', text: 'A seventh gap.' },
    ]);
    expect(profile.unsure.map(({ code }) => code)).toContain('domainUnknown');
  });
});

describe('damaged findings', () => {
  const section = (...lines: string[]) => [kindWords.en[0], ...lines, kindWords.en[1], '- One gap.'].join('\n');

  it('takes a heading that stands twice for one', () => {
    const text = section('', kindWords.en[0], '- A desk.');
    expect(readProfileDocument(text).findings.map(({ domain }) => domain)).toEqual([1, 1]);
    expect(codesOf(text)).not.toContain('1 emptySection');
  });

  it('joins a broken line and says so', () => {
    const text = section('- The Office for Newcomers', 'opens its doors', 'every day.', '- A second desk.');
    expect(textsOf(text)).toEqual([
      'The Office for Newcomers opens its doors every day.',
      'A second desk.',
      'One gap.',
    ]);
    expect(codesOf(text)).toContain('2 joinedLines');
  });

  it('keeps a second sentence that follows on its own line', () => {
    expect(textsOf(section('- A desk.', 'It is free.'))).toEqual(['A desk. It is free.', 'One gap.']);
  });

  it('joins a line that a page break cut, across the page number', () => {
    expect(textsOf(section('- The Office for', '', '12', '', 'newcomers is open.'))).toEqual([
      'The Office for newcomers is open.',
      'One gap.',
    ]);
  });

  it('leaves out text that is no finding, with its line', () => {
    const text = section('- A desk.', '', 'Share this page with your friends.');
    expect(textsOf(text)).toEqual(['A desk.', 'One gap.']);
    expect(codesOf(text)).toContain('4 strayText');
  });

  it('takes a finding once that stands twice', () => {
    const text = section('- A desk.', '- A desk.');
    expect(textsOf(text)).toEqual(['A desk.', 'One gap.']);
    expect(codesOf(text)).toContain('3 repeatedFinding');
  });

  it('reports a heading without findings and a domain with one kind only', () => {
    expect(codesOf([kindWords.en[0], '', '2024 March'].join('\n'))).toEqual(
      expect.arrayContaining(['1 emptySection', '1 sectionMissing']),
    );
  });

  it('reports bullets that stand under no heading', () => {
    expect(codesOf(`${section('- A desk.')}\n2024 March\n- A bullet from the page’s footer`)).toContain('6 strayText');
  });

  it('shows a person the beginning of a long line and not all of it', () => {
    const { unsure } = readProfileDocument(section('- A desk.', '', `Footer ${'and more '.repeat(40)}`));
    expect(Math.max(...unsure.map(({ excerpt }) => excerpt.length))).toBeLessThanOrEqual(80);
  });
});

describe('what a profile says about itself', () => {
  it('takes the place from the introduction when there is no title, and asks for a title', () => {
    const text = `This text describes well-developed areas of Town of Villa Ejemplo (Utopia) migration governance structures.`;
    expect(readProfileDocument(text)).toMatchObject({
      placeName: 'Town of Villa Ejemplo',
      country: 'Utopia',
      title: null,
    });
    expect(codesOf(text)).toContain('0 titleMissing');
  });

  it('reports a title and an introduction that name different places', () => {
    const text = `Examples of areas of Puerto Modelo migration governance structures.\n${profileText(sixDomains(), headed)}`;
    expect(readProfileDocument(text).placeName).toBe('Villa Ejemplo');
    expect(readProfileDocument(text).unsure.map(({ code }) => code)).toEqual(['placeContradicted']);
  });

  it.each([
    ['2022 November', '2022-11'],
    ['November 2022', '2022-11'],
    ['Noviembre de 2022', '2022-11'],
    ['setembro de 2023', '2023-09'],
    ['Août 2021', '2021-08'],
    ['décembre 2021', '2021-12'],
  ])('reads "%s" as the month %s', (line, period) => {
    expect(readProfileDocument(line).period).toBe(period);
  });

  it.each(['2022', 'In November 2022 a desk opened.', 'Brumaire 2022', 'November'])(
    'does not read "%s" as a date',
    (line) => {
      expect(readProfileDocument(line).period).toBeNull();
    },
  );

  it('reports several dates and takes the last', () => {
    expect(readProfileDocument('May 2021\nMarch 2022').period).toBe('2022-03');
    expect(codesOf('May 2021\nMarch 2022')).toContain('0 periodContradicted');
  });
});

describe('documents that are no profile', () => {
  it('tells the landing page of a publication, which has chapters and no findings', () => {
    const profile = readProfileDocument('OBJECTIVES\nINTRODUCTION\nCONTEXT\nKEY FINDINGS\nANNEX\nKEY SOURCES');
    expect(profile.formatClass).toBe('publication');
    expect(profile.unsure.map(({ code }) => code)).toContain('noFindings');
  });

  it('recognises nothing in an empty text, and says what is missing', () => {
    expect(codesOf('')).toEqual(['0 noFindings', '0 titleMissing', '0 placeMissing', '0 periodMissing']);
    expect(readProfileDocument('').formatClass).toBe('unrecognised');
  });
});
