import { describe, expect, it } from 'vitest';
import { anIndicatorSet, aRound } from '../../testing/round-builders.js';
import { askedOf, unaskedIn, withAsked, withDomainAsked, withSuggested } from './asks.js';

const set = anIndicatorSet();
const { asks } = aRound(set);

describe('who answers what', () => {
  it('is read and changed by question', () => {
    expect(askedOf(asks, 'S1')).toEqual(['salud', 'ninez']);
    expect(askedOf(withAsked(asks, 'S1', ['ninez']), 'S1')).toEqual(['ninez']);
    expect(unaskedIn(set, withAsked(asks, 'S2', [])).map(({ key }) => key)).toEqual(['S2']);
  });

  it('adds an institution to a whole domain without asking anything twice', () => {
    const [first, second] = set.indicators;
    if (!first || !second) throw new Error('The set of the test has two questions on health');
    const changed = withDomainAsked(asks, [first, second], 'ninez');
    expect(changed.filter(({ institution }) => institution === 'ninez').map(({ indicator }) => indicator)).toEqual([
      'S1',
      'G1',
      'S2',
    ]);
  });

  it('follows the set only where nobody is asked and an institution has the suggested name', () => {
    const institutions = [{ key: 'salud', name: 'Área de salud' }];
    const changed = withSuggested([{ indicator: 'S1', institution: 'ninez' }], set, institutions);
    expect(changed).toEqual([
      { indicator: 'S1', institution: 'ninez' },
      { indicator: 'S2', institution: 'salud' },
      { indicator: 'G1', institution: 'salud' },
    ]);
  });
});
