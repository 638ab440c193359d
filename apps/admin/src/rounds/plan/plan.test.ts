import { describe, expect, it } from 'vitest';
import { anIndicatorSet, aRound } from '../../testing/round-builders.js';
import { blankPlan, inputOf, planOf } from './plan.js';

const round = aRound(anIndicatorSet());

describe('the plan of a round', () => {
  it('goes to core as it came, when nothing was changed', () => {
    const { municipality, key, title, indicatorSet, calendar, institutions, focalPoints, ...rest } = round;
    const { asks, links, profile } = rest;
    const input = { municipality, key, title, indicatorSet, calendar, institutions, focalPoints, asks, links, profile };
    expect(inputOf(planOf(round))).toEqual(input);
  });

  it('gives new institutions a key of their own, whatever script their name is in', () => {
    const names = ['Área de Niñez', 'Area de niñez', '移民局'];
    const plan = { ...blankPlan('quilmes'), institutions: names.map((name) => ({ key: '', name })) };
    expect(inputOf(plan).institutions.map(({ key }) => key)).toEqual([
      'area-de-ninez',
      'area-de-ninez-2',
      'institution',
    ]);
  });

  it('asks nothing of an institution that was taken out', () => {
    const plan = { ...planOf(round), institutions: round.institutions.slice(1) };
    expect(inputOf(plan).asks.map(({ institution }) => institution)).toEqual(['ninez', 'ninez']);
  });

  it('leaves phases without days and lines without words away', () => {
    const input = inputOf({ ...blankPlan('quilmes'), institutions: [{ key: '', name: ' ' }], profile: ' ' });
    expect([input.calendar, input.focalPoints, input.institutions, input.profile]).toEqual([[], [], [], null]);
  });
});
