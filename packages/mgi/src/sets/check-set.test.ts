import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDomain, anIndicator, anySet, aSet } from '../../test/a-set.js';
import { topicsOfNone } from '../question-topics.js';
import { findWords } from '../words.js';
import { defaultScale, findStep } from './answer-scale.js';
import { checkIndicatorSet } from './check-set.js';
import { findIndicator, type IndicatorSet, indicatorsOf } from './indicator-set.js';
import { migraCidadesSet } from './starter/migracidades.js';
import { starterSet } from './starter/starter-set.js';

const problemsOf = (overrides: Partial<IndicatorSet>) =>
  checkIndicatorSet(aSet(overrides)).map(({ path, code }) => `${path} ${code}`);

describe('checking a set', () => {
  it('finds nothing wrong with any set that is in order, whatever its size', () => {
    fc.assert(
      fc.property(anySet, (set) => {
        expect(checkIndicatorSet(set)).toEqual([]);
      }),
    );
  });

  it.each<[string, Partial<IndicatorSet>, string[]]>([
    ['a key with a space', { key: 'villa ejemplo' }, ['key key']],
    ['a version that is no whole number', { version: 1.5 }, ['version version']],
    ['a set without a name', { names: {} }, ['names emptyText']],
    ['a blank name', { names: { es: ' ' } }, ['names.es blankWords']],
    ['a language that is none', { names: { español: 'Preguntas' } }, ['names language']],
    ['a scale of one step', { scale: defaultScale.slice(0, 1) }, ['scale tooFewSteps']],
    ['a step that comes twice', { scale: [...defaultScale, ...defaultScale.slice(0, 1)] }, ['scale.5.key repeatedKey']],
    [
      'a value that is no number',
      { scale: defaultScale.map((step) => ({ ...step, value: Number.NaN })).slice(0, 2) },
      ['scale.0.value value', 'scale.1.value value'],
    ],
    ['no domain', { domains: [], indicators: [] }, ['domains noDomains']],
    [
      'two domains of one number',
      { domains: [aDomain({ number: 1 }), aDomain({ number: 1 })], indicators: [] },
      ['domains.1.number repeatedKey'],
    ],
    [
      'a domain number that is none',
      { domains: [aDomain({ number: 0 })], indicators: [] },
      ['domains.0.number domainNumber'],
    ],
    [
      'a topic that comes twice, and one that nobody knows',
      { domains: [aDomain({ number: 1, topics: ['health', 'health', 'weather' as 'work'] })], indicators: [] },
      ['domains.0.topics.1 repeatedTopic', 'domains.0.topics.2 unknownTopic'],
    ],
    [
      'a question in no domain',
      { indicators: [anIndicator({ key: 'X', domain: 9 })] },
      ['indicators.0.domain unknownDomain'],
    ],
    [
      'a sub-theme of another domain',
      { indicators: [anIndicator({ key: 'X', domain: 2, subTheme: 'salud' })] },
      ['indicators.0.subTheme unknownSubTheme'],
    ],
    [
      'a question that asks nothing',
      { indicators: [anIndicator({ key: 'X', question: {} })] },
      ['indicators.0.question emptyText'],
    ],
    [
      'two questions of one key',
      { indicators: [anIndicator({ key: 'X' }), anIndicator({ key: 'X' })] },
      ['indicators.1.key repeatedKey'],
    ],
  ])('refuses %s', (_, overrides, expected) => {
    expect(problemsOf(overrides)).toEqual(expected);
  });
});

describe('the starter set', () => {
  it('is in order, with a question for each topic that published findings speak of', () => {
    expect(checkIndicatorSet(starterSet)).toEqual([]);
    expect(starterSet.domains.map(({ number }) => indicatorsOf(starterSet, number).length)).toEqual([8, 9, 7, 8, 7, 7]);
  });

  it('says in its name and its origin that it is not the official questionnaire, with source and month', () => {
    expect(starterSet.names['es']).toContain('no es el cuestionario oficial');
    expect(starterSet.origin).toMatchObject({ kind: 'derived', sources: [{ date: '2022-11' }, { date: '2022-09' }] });
  });

  it('asks everything in Spanish and English and suggests whom to ask', () => {
    const lacking = starterSet.indicators.filter(({ question, suggestedInstitution }) =>
      ['es', 'en'].some((language) => !question[language] || !suggestedInstitution[language]),
    );
    expect(lacking).toEqual([]);
  });

  it('finds a topic by its key, and none for a key that it does not have', () => {
    expect(findIndicator(starterSet, 'T2.8')?.question['en']).toContain('single window');
    expect(findIndicator(starterSet, 'T9.1')).toBeNull();
  });
});

describe('the dimensions of MigraCidades', () => {
  it('are a set of ten domains without questions', () => {
    expect(checkIndicatorSet(migraCidadesSet)).toEqual([]);
    expect(migraCidadesSet.domains).toHaveLength(10);
    expect(migraCidadesSet.indicators).toEqual([]);
    expect(migraCidadesSet.origin.kind).toBe('derived');
  });

  it('name topics where their names speak of any, and leave the others to no dimension', () => {
    const named = migraCidadesSet.domains.map(({ topics }) => topics);
    expect(named[5]).toEqual(['health']);
    expect([named[0], named[3]]).toEqual([[], []]);
    expect(topicsOfNone(migraCidadesSet.domains)).toEqual([
      'documents',
      'trafficking',
      'justice',
      'emergency',
      'privacy',
    ]);
  });
});

describe('words and steps', () => {
  it('come in the first language that has some, never in one that was not asked for', () => {
    expect(findWords({ es: 'Salud', en: 'Health' }, ['fr', 'en'])).toBe('Health');
    expect(findWords({ es: 'Salud' }, ['fr', 'en'])).toBeNull();
  });

  it('give what was not identified no value, which is not the same as none', () => {
    expect(findStep(defaultScale, 'notIdentified')?.value).toBeNull();
    expect(findStep(defaultScale, 'no')?.value).toBe(0);
    expect(findStep(defaultScale, 'perhaps')).toBeNull();
  });
});
