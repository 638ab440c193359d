import fc from 'fast-check';
import { type Domain, defaultScale, type Indicator, type IndicatorSet, questionTopics } from '../src/index.js';

/** A domain of a set about an invented town. */
export function aDomain(overrides: Partial<Domain> & { number: number }): Domain {
  const { number } = overrides;
  const names = { es: `Dominio ${number}`, en: `Domain ${number}` };
  return {
    id: `domain-${number}`,
    names,
    scope: {},
    headings: [],
    icon: null,
    subThemes: [],
    topics: [],
    ...overrides,
  };
}

/** A question of such a set. */
export function anIndicator(overrides: Partial<Indicator> & { key: string }): Indicator {
  return {
    domain: 1,
    subTheme: null,
    question: { es: `¿Villa Ejemplo hace ${overrides.key}?` },
    help: {},
    suggestedInstitution: {},
    gender: false,
    vulnerableGroups: false,
    ...overrides,
  };
}

/** A small set: two domains, three questions. */
export function aSet(overrides: Partial<IndicatorSet> = {}): IndicatorSet {
  return {
    key: 'villa-ejemplo',
    version: 1,
    names: { es: 'Preguntas de Villa Ejemplo' },
    origin: { kind: 'tailored', note: { es: 'Hecho en Villa Ejemplo.' }, sources: [] },
    basedOn: null,
    scale: defaultScale,
    domains: [aDomain({ number: 1, subThemes: [{ key: 'salud', names: { es: 'Salud' } }] }), aDomain({ number: 2 })],
    indicators: [
      anIndicator({ key: 'S1', subTheme: 'salud' }),
      anIndicator({ key: 'S2' }),
      anIndicator({ key: 'G1', domain: 2, gender: true }),
    ],
    ...overrides,
  };
}

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((each) => each.trim() === each);
const words = fc.dictionary(fc.constantFrom('es', 'en', 'pt', 'zh', 'pt-BR'), text, { noNullPrototype: true });
const someWords = words.filter((each) => Object.keys(each).length > 0);
const flag = fc.boolean();

/** Any set that is in order: any number of domains, sub-themes and questions, any words, any scale. */
export const anySet: fc.Arbitrary<IndicatorSet> = fc
  .array(
    fc.record({
      names: words,
      subThemes: fc.nat(3),
      topics: fc.subarray([...questionTopics]),
      questions: fc.array(
        fc.record({
          question: someWords,
          help: words,
          suggestedInstitution: words,
          gender: flag,
          vulnerableGroups: flag,
          subTheme: fc.nat(3),
        }),
        { maxLength: 5 },
      ),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((rows) =>
    aSet({
      domains: rows.map(({ names, subThemes, topics }, index) =>
        aDomain({
          number: index + 1,
          names,
          topics,
          subThemes: Array.from({ length: subThemes }, (_, at) => ({ key: `s${at}`, names: { es: `Sub ${at}` } })),
        }),
      ),
      indicators: rows.flatMap(({ subThemes, questions }, index) =>
        questions.map(({ subTheme, ...rest }, at) =>
          anIndicator({
            ...rest,
            key: `D${index + 1}.${at + 1}`,
            domain: index + 1,
            subTheme: subTheme < subThemes ? `s${subTheme}` : null,
          }),
        ),
      ),
    }),
  );
