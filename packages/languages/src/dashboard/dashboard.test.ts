import { describe, expect, it } from 'vitest';
import { dashboardLanguages, dashboardWordings, placeholders } from '../index.js';
import { alertPageWordings } from './alert-pages.js';
import { caseWordings } from './cases.js';
import { gapPageWordings } from './gap-pages.js';
import { governanceWordings } from './governance.js';

/** All that the dashboard says, also what it only fetches with some of its pages. */
const wordingsIn = (language: keyof typeof dashboardWordings) => ({
  ...dashboardWordings[language],
  ...governanceWordings[language],
  ...alertPageWordings[language],
  ...gapPageWordings[language],
  ...caseWordings[language],
});
const spanish = Object.entries(wordingsIn('es')).filter(([key]) => !key.startsWith('ra.'));

describe.each(dashboardLanguages)('the dashboard in %s', (language) => {
  const messages = wordingsIn(language);
  const own = Object.entries(messages).filter(([key]) => !key.startsWith('ra.'));

  it('has every wording, in the same order', () => {
    expect(own.map(([key]) => key)).toEqual(spanish.map(([key]) => key));
  });

  it('leaves no wording empty', () => {
    expect(own.filter(([, wording]) => wording.trim() === '')).toEqual([]);
  });

  it('keeps the placeholders and the plural forms of every wording', () => {
    const shapes = own.map(([key, wording]) => [key, placeholders(wording).sort(), wording.split('||||').length]);
    const expected = spanish.map(([key, wording]) => [key, placeholders(wording).sort(), wording.split('||||').length]);
    expect(shapes).toEqual(expected);
  });
});

it('says nothing on pages that come late under a key that other pages have too', () => {
  const late = [governanceWordings, alertPageWordings, gapPageWordings, caseWordings];
  const keys = late.flatMap((wordings) => Object.keys(wordings.es));
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.filter((key) => key in dashboardWordings.es)).toEqual([]);
});

it('says the words of react-admin in Spanish and Portuguese with the same keys', () => {
  const ofReactAdmin = (messages: object) => Object.keys(messages).filter((key) => key.startsWith('ra.'));
  expect(ofReactAdmin(dashboardWordings.pt)).toEqual(ofReactAdmin(dashboardWordings.es));
});
