import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDomain, anIndicator, anySet, aSet } from '../../test/a-set.js';
import type { Domain } from '../domain.js';
import type { IndicatorSet } from './indicator-set.js';
import { readSetCsv, type SetFrame } from './read-set-csv.js';
import { readSetJson, writeSetJson } from './set-json.js';
import { starterSet } from './starter/starter-set.js';
import { writeSetCsv } from './write-set-csv.js';

const { domains: _domains, indicators: _indicators, ...frame } = aSet();
const frameOf = ({ indicators: _, ...rest }: IndicatorSet): SetFrame => rest;

function read(lines: readonly string[], given: SetFrame = frame): IndicatorSet | string[] {
  const outcome = readSetCsv(lines.join('\n'), given);
  return outcome.ok ? outcome.value : outcome.problems.map(({ row, column, code }) => `${row} ${column} ${code}`);
}

describe('a set as a table', () => {
  it('comes back as it went out, for any set whose domains all have questions', () => {
    fc.assert(
      fc.property(anySet, (set) => {
        const domains = set.domains
          .filter(({ number }) => set.indicators.some(({ domain }) => domain === number))
          .map((domain) => ({ ...domain, subThemes: usedSubThemes(set, domain.number) }));
        fc.pre(domains.length > 0);
        const used = { ...set, domains };
        expect(readSetCsv(writeSetCsv(used), frameOf(used))).toEqual({ ok: true, value: used });
      }),
    );
  });

  it('lets no spreadsheet take a text for a formula', () => {
    const question = { es: "=CALL('x')", en: "'-1", pt: '@hola' };
    const set = aSet({ indicators: [anIndicator({ key: 'S1', question })] });
    const csv = writeSetCsv(set);
    expect(csv).toContain("'=CALL('x')");
    expect(csv).toContain("'@hola");
    const read = readSetCsv(csv, frame);
    expect(read.ok && read.value.indicators[0]?.question).toEqual(question);
  });

  it('says in every row that a derived set is not the official questionnaire', () => {
    const rows = writeSetCsv(starterSet).trim().split('\r\n').slice(1);
    expect(rows).toHaveLength(starterSet.indicators.length);
    expect(rows.every((row) => row.includes('derived, not the official questionnaire'))).toBe(true);
  });

  it('reads what people make of it: semicolons, other columns first, headings in any case, blank rows', () => {
    const set = read([
      'Question ES;Domain;Indicator;Domain Name ES;Sub Theme;Gender',
      '¿Hay guardia?;2;S1;Salud;atención;sí',
      ';;;;;',
      '¿Hay escuela?;10;E1;Educación;;no',
    ]);
    expect(set).toMatchObject({
      domains: [
        { number: 2, names: { es: 'Salud' }, subThemes: [{ key: 'atención', names: {} }] },
        { number: 10, names: { es: 'Educación' } },
      ],
      indicators: [
        { key: 'S1', domain: 2, subTheme: 'atención', question: { es: '¿Hay guardia?' }, gender: true },
        { key: 'E1', domain: 10, subTheme: null, gender: false, vulnerableGroups: false },
      ],
    });
  });

  it('takes scope, headings and icon of a known domain from outside the table', () => {
    const set = read(['indicator,domain,question_es', 'T1,1,¿Sí?'], { ...frame, domains: starterSet.domains });
    expect(set).toMatchObject({ domains: [{ id: 'rights', icon: 'scales', names: {} }] });
  });

  it('takes topics from the table where it has a column for them, and keeps known ones where it has none', () => {
    const known = { ...frame, domains: starterSet.domains };
    const topicsIn = (lines: string[]) => {
      const set = read(lines, known);
      return 'domains' in set ? set.domains.map(({ topics }) => topics) : set;
    };
    expect(topicsIn(['indicator,domain,question_es', 'A,3,¿Sí?'])).toEqual([['consulate']]);
    expect(topicsIn(['indicator,domain,domain_topics,question_es', 'A,3,,¿Sí?'])).toEqual([[]]);
    const twice = [
      'indicator,domain,domain_topics,question_es',
      'A,3,"health; work",¿Sí?',
      'B,3,work|health,¿No?',
      'C,3,,¿No?',
    ];
    expect(topicsIn(twice)).toEqual([['health', 'work']]);
  });

  it.each<[string, string[], string[]]>([
    [
      'topics that nobody knows, that come twice, and that an earlier row contradicts',
      [
        'indicator,domain,domain_topics,question_es',
        'S1,1,health weather,¿Hay?',
        'S2,2,work work,¿Hay?',
        'S3,2,family,¿Hay?',
      ],
      ['2 domain_topics unknownTopic', '3 domain_topics repeatedTopic', '4 domain_topics contradictoryTopics'],
    ],
    ['a quotation mark that never closes', ['indicator,domain,question_es', 'S1,1,"¿Hay'], ['1  unreadableTable']],
    ['headings alone', ['indicator,domain,question_es'], ['2  emptyTable']],
    ['missing columns', ['question_es,domain', '¿Hay?,1'], ['1 indicator columnMissing']],
    ['a table that asks nothing', ['indicator,domain', 'S1,1'], ['1 question_es columnMissing']],
    [
      'columns it does not know, or knows twice',
      ['indicator,domain,domain,colour,question_es', 'S1,1,1,red,¿Hay?'],
      ['1 colour columnUnknown', '1 domain columnRepeated'],
    ],
    [
      'every cell that is wrong, by row and column',
      ['indicator,domain,question_es,gender', 'S 1,1,¿Hay?,no', 'S2,uno,¿Hay?,maybe', 'S3,1,,no', 'S3,1,¿Hay?,no'],
      ['2 indicator key', '3 domain domainNumber', '3 gender flag', '4 question emptyText', '5 indicator repeatedKey'],
    ],
    [
      'a domain that is named in two ways',
      ['indicator,domain,domain_name_es,question_es', 'S1,1,Salud,¿Hay?', 'S2,1,Sanidad,¿Hay?'],
      ['3 domain_name_es contradictoryNames'],
    ],
  ])('refuses as a whole %s', (_, lines, expected) => {
    expect(read(lines)).toEqual(expected);
  });

  it('never fails, whatever is in the file', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readSetCsv(text, frame).ok).toBe(false);
      }),
    );
  });
});

describe('a set as JSON', () => {
  it('comes back as it went out, for any set', () => {
    fc.assert(
      fc.property(anySet, (set) => {
        expect(readSetJson(writeSetJson(set))).toEqual({ ok: true, value: set });
      }),
    );
    expect(readSetJson(writeSetJson(starterSet))).toEqual({ ok: true, value: starterSet });
  });

  it('names no topics where it was written before domains named any', () => {
    const { topics: _, ...older } = aDomain({ number: 1, topics: ['health'] });
    const outcome = readSetJson(JSON.stringify(aSet({ domains: [older as Domain], indicators: [] })));
    expect(outcome.ok && outcome.value.domains[0]?.topics).toEqual([]);
  });

  it.each<[string, string, string[]]>([
    ['what is no JSON', '{"key":', [' notJson']],
    [
      'what is no set',
      '{}',
      [
        'key shape',
        'version shape',
        'names shape',
        'origin shape',
        'basedOn shape',
        'scale shape',
        'domains shape',
        'indicators shape',
      ],
    ],
    [
      'a topic that nobody knows',
      JSON.stringify({ ...aSet(), domains: [{ ...aDomain({ number: 1 }), topics: ['health', 'weather'] }] }),
      ['domains.0.topics.1 unknownTopic'],
    ],
    ['fields it does not know', JSON.stringify({ ...aSet(), colour: 'red' }), [' shape']],
    ['a set with a problem in it', writeSetJson(aSet({ version: 0 })), ['version version']],
  ])('refuses as a whole %s', (_, text, expected) => {
    const outcome = readSetJson(text);
    expect(outcome.ok ? [] : outcome.problems.map(({ path, code }) => `${path} ${code}`)).toEqual(expected);
  });
});

/** The sub-themes that questions use, in the order in which they come: a table knows no others. */
function usedSubThemes(set: IndicatorSet, number: number) {
  const keys = set.indicators.filter(({ domain }) => domain === number).flatMap(({ subTheme }) => subTheme ?? []);
  const subThemes = set.domains.find((domain) => domain.number === number)?.subThemes ?? [];
  return [...new Set(keys)].flatMap((key) => subThemes.filter((subTheme) => subTheme.key === key));
}
