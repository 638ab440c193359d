import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDomain, anIndicator, anySet, aSet } from '../../test/a-set.js';
import type { QuestionTopic } from '../question-topics.js';
import { defaultScale } from './answer-scale.js';
import { compareSets, isSameSet } from './compare-sets.js';

describe('two versions of a set', () => {
  it('differ by what was added, removed and changed, with the fields that changed', () => {
    const before = aSet();
    const after = aSet({
      version: 2,
      scale: defaultScale.slice(0, 4),
      domains: [...before.domains, aDomain({ number: 3 })],
      indicators: [
        anIndicator({ key: 'S1', subTheme: null, question: { es: '¿Otra pregunta?' } }),
        anIndicator({ key: 'G1', domain: 2, gender: true }),
        anIndicator({ key: 'N1', domain: 3 }),
      ],
    });
    expect(compareSets(before, after)).toEqual({
      domains: { added: ['3'], removed: [], changed: [] },
      indicators: { added: ['N1'], removed: ['S2'], changed: [{ key: 'S1', fields: ['question', 'subTheme'] }] },
      scale: { added: [], removed: ['notApplicable'], changed: [] },
    });
  });

  it('do not differ by order, nor by the order in which languages are written', () => {
    const before = aSet({
      indicators: [anIndicator({ key: 'A', question: { es: 'sí', en: 'yes' } }), anIndicator({ key: 'B' })],
    });
    const after = aSet({
      indicators: [anIndicator({ key: 'B' }), anIndicator({ key: 'A', question: { en: 'yes', es: 'sí' } })],
    });
    expect(isSameSet(compareSets(before, after))).toBe(true);
  });

  it('differ by what topics a domain names, and not by their order', () => {
    const naming = (...topics: QuestionTopic[]) => aSet({ domains: [aDomain({ number: 1, topics })], indicators: [] });
    const changed = [{ key: '1', fields: ['topics'] }];
    expect(compareSets(naming('health'), naming('health', 'work')).domains.changed).toEqual(changed);
    expect(isSameSet(compareSets(naming('work', 'health'), naming('health', 'work')))).toBe(true);
  });

  it('differ the same way from both sides: what one adds the other removes', () => {
    fc.assert(
      fc.property(anySet, anySet, (one, other) => {
        const there = compareSets(one, other);
        const back = compareSets(other, one);
        for (const part of ['domains', 'indicators', 'scale'] as const) {
          expect(new Set(there[part].added)).toEqual(new Set(back[part].removed));
          expect(new Set(there[part].changed)).toEqual(new Set(back[part].changed));
        }
        expect(isSameSet(compareSets(one, one))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
