import { describe, expect, it } from 'vitest';
import { anIndicator, anIndicatorSet } from '../../testing/round-builders.js';
import {
  moveDomain,
  moveIndicator,
  moveStep,
  withDomain,
  withIndicator,
  withoutDomain,
  withoutIndicator,
  withoutStep,
  withStep,
} from './set-changes.js';

const content = anIndicatorSet();
const [health] = content.domains;
if (!health) throw new Error('The set of the test has no domain');
const keys = ({ indicators }: { indicators: { key: string }[] }) => indicators.map(({ key }) => key);

describe('changing a draft', () => {
  it('takes the questions along when a domain gets another number', () => {
    const changed = withDomain(content, 1, { ...health, number: 7 });
    expect(changed.domains.map(({ number }) => number)).toEqual([7, 2]);
    expect(changed.indicators.map(({ domain }) => domain)).toEqual([7, 7, 2]);
  });

  it('keeps the questions of a sub-theme that is taken out', () => {
    const changed = withDomain(content, 1, { ...health, subThemes: [] });
    expect(changed.indicators.map(({ key, subTheme }) => [key, subTheme])).toEqual([
      ['S1', null],
      ['S2', null],
      ['G1', null],
    ]);
  });

  it('adds a domain, and takes one out with its questions', () => {
    expect(withDomain(content, null, { ...health, number: 3 }).domains.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(keys(withoutDomain(content, 1))).toEqual(['G1']);
  });

  it('adds, replaces and takes out questions and answers', () => {
    expect(keys(withIndicator(content, null, anIndicator({ key: 'S3' })))).toEqual(['S1', 'S2', 'G1', 'S3']);
    expect(keys(withIndicator(content, 'S2', anIndicator({ key: 'S9' })))).toEqual(['S1', 'S9', 'G1']);
    expect(keys(withoutIndicator(content, 'S1'))).toEqual(['S2', 'G1']);
    const step = { key: 'partly', words: { es: 'En parte' }, value: 0.5, finding: null };
    expect(withStep(content, null, step).scale.map(({ key }) => key)).toEqual(['yes', 'no', 'partly']);
    expect(withoutStep(content, 'yes').scale.map(({ key }) => key)).toEqual(['no']);
  });

  it('moves a question past those of its own domain and sub-theme only', () => {
    const mixed = { ...content, indicators: [...content.indicators, anIndicator({ key: 'S3' })] };
    expect(keys(moveIndicator(mixed, 'S3', 'up'))).toEqual(['S1', 'S3', 'G1', 'S2']);
    expect(keys(moveIndicator(mixed, 'G1', 'up'))).toEqual(keys(mixed));
  });

  it('moves domains and answers, and nothing past the ends', () => {
    expect(moveDomain(content, 2, 'up').domains.map(({ number }) => number)).toEqual([2, 1]);
    expect(moveStep(content, 'yes', 'down').scale.map(({ key }) => key)).toEqual(['no', 'yes']);
    expect(moveStep(content, 'yes', 'up').scale.map(({ key }) => key)).toEqual(['yes', 'no']);
  });
});
