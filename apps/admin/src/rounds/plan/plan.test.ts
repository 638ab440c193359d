import { describe, expect, it } from 'vitest';
import { anIndicatorSet, aRound } from '../../testing/round-builders.js';
import { blankPlan, inputOf, planOf, planParts } from './plan.js';
import { chosenPlan, planConflict } from './plan-conflict.js';

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

describe('a plan that two people changed', () => {
  const input = inputOf(planOf(round));
  const mine = { ...input, title: 'Ronda corregida', institutions: round.institutions.slice(0, 1) };
  const theirs = { ...round, version: 2, title: 'Ronda de 2027', focalPoints: ['Rosa Prueba'] };

  it('is both changes, with mine suggested where both changed the same', () => {
    const conflict = planConflict(planParts, { base: round, mine, theirs });
    expect(conflict.differences).toEqual([
      { name: 'title', suggested: 'mine' },
      { name: 'focalPoints', suggested: 'theirs' },
      { name: 'institutions', suggested: 'mine' },
    ]);
    expect(chosenPlan(conflict, { title: 'theirs' })).toMatchObject({
      ...{ title: 'Ronda de 2027', focalPoints: ['Rosa Prueba'], institutions: mine.institutions },
    });
  });

  it('asks nobody who takes no part in what was chosen', () => {
    const conflict = planConflict(planParts, { base: round, mine, theirs });
    const askedIn = (side: 'mine' | 'theirs') =>
      new Set(chosenPlan(conflict, { institutions: side }).asks.map(({ institution }) => institution));
    expect([askedIn('mine'), askedIn('theirs')]).toEqual([new Set(['salud']), new Set(['salud', 'ninez'])]);
  });

  it('keeps what was saved of all that a page is not about', () => {
    const links = [{ indicator: 'S1', keys: ['svc.q.salud'] }];
    const conflict = planConflict(['links'], { base: round, mine: { ...input, links }, theirs });
    expect(conflict.differences).toEqual([{ name: 'links', suggested: 'mine' }]);
    expect(chosenPlan(conflict, {})).toEqual({ ...inputOf(planOf(theirs)), links });
  });
});
