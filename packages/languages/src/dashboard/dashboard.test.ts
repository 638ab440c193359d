import { describe, expect, it } from 'vitest';
import { dashboardWordings, placeholders } from '../index.js';

const spanish = Object.entries(dashboardWordings.es).filter(([key]) => !key.startsWith('ra.'));

describe.each(Object.entries(dashboardWordings))('the dashboard in %s', (_, messages) => {
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

it('says the words of react-admin in Spanish and Portuguese with the same keys', () => {
  const ofReactAdmin = (messages: object) => Object.keys(messages).filter((key) => key.startsWith('ra.'));
  expect(ofReactAdmin(dashboardWordings.pt)).toEqual(ofReactAdmin(dashboardWordings.es));
});
