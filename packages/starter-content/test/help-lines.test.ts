import type { Danger } from '@ventanilla/contracts';
import { describe, expect, it } from 'vitest';
import type { StarterMunicipalityId } from '../src/index.js';
import { entriesOfKind, municipalityIds } from './reading.js';

/** Numbers a person in danger sees, best first. */
function numbersFor(municipality: StarterMunicipalityId, danger: Danger): string[] {
  return entriesOfKind(municipality, 'helpLine')
    .flatMap(({ facts }) => facts.dangers.filter((mine) => mine.danger === danger).map(({ rank }) => ({ rank, facts })))
    .sort((one, other) => one.rank - other.rank)
    .map(({ facts }) => facts.phones[0]?.number ?? '');
}

describe('help lines', () => {
  it('has the lines of Quilmes, and only there its fire brigade and its public safety line', () => {
    expect(entriesOfKind('quilmes', 'helpLine').map(({ key }) => key)).toEqual(
      expect.arrayContaining([
        ...['line.911', 'line.107', 'line.103', 'line.100', 'line.147.q'],
        ...['line.144', 'line.145', 'line.102', 'line.137', 'line.135'],
      ]),
    );
    expect(entriesOfKind('quilmes', 'helpLine').map(({ key }) => key)).not.toContain('line.147.c');
  });

  it('has the lines of Buenos Aires, and none of those of Quilmes', () => {
    const keys = entriesOfKind('caba', 'helpLine').map(({ key }) => key);
    expect(keys).toEqual(
      expect.arrayContaining([
        ...['line.911', 'line.107', 'line.103', 'line.147.c'],
        ...['line.144', 'line.145', 'line.102', 'line.137', 'line.135'],
      ]),
    );
    expect(keys).not.toContain('line.147.q');
    expect(keys).not.toContain('line.100');
  });

  it.each(municipalityIds)('is written in all five languages in %s', (municipality) => {
    for (const { key, texts } of entriesOfKind(municipality, 'helpLine')) {
      expect(Object.keys(texts).sort(), key).toEqual(['en', 'es', 'fr', 'ht', 'pt']);
    }
  });

  it.each<[Danger, string[], string[]]>([
    ['medical', ['107', '911'], ['107', '911']],
    ['fire', ['100', '911'], ['911', '103']],
    ['disaster', ['103', '911'], ['103', '911']],
    ['crime', ['911', '107', '147'], ['911', '107']],
    ['violence', ['911', '144', '137'], ['911', '144', '137']],
    ['trafficking', ['911', '145'], ['911', '145']],
    ['childAlone', ['911', '102'], ['911', '102']],
    ['suicide', ['135', '107', '911', '0800-999-0091'], ['135', '107', '911', '0800-999-0091', '0800-333-1665']],
    ['homeless', ['911', '102'], ['147', '911', '102']],
  ])('shows the right numbers first for %s', (danger, inQuilmes, inCaba) => {
    expect(numbersFor('quilmes', danger)).toEqual(inQuilmes);
    expect(numbersFor('caba', danger)).toEqual(inCaba);
  });

  it('promises day and night, or free of charge, only where a source says so', () => {
    const promises = (municipality: StarterMunicipalityId, promise: 'aroundTheClock' | 'free') =>
      entriesOfKind(municipality, 'helpLine')
        .filter(({ facts }) => facts[promise])
        .map(({ key }) => key)
        .sort();
    expect(promises('quilmes', 'aroundTheClock')).toEqual([
      ...['line.137', 'line.144', 'line.145', 'line.911', 'line.saludmental'],
    ]);
    expect(promises('caba', 'free')).toEqual(['line.102', 'line.144', 'line.145']);
    expect(promises('caba', 'aroundTheClock')).not.toContain('line.911');
  });
});
