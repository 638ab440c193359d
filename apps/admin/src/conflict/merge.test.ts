import { describe, expect, it } from 'vitest';
import { type DraftValues, draftFrom } from '../entries/entry-draft.js';
import { aService } from '../testing/builders.js';
import { differencesOf, isSendable, mergeChoices } from './merge.js';

const base = aService();
const mine = draftFrom({ ...base, facts: { ...base.facts, email: 'mesa@quilmes.example' } } as DraftValues);
const theirs = aService({
  ...base,
  version: 2,
  facts: { ...base.facts, reviewBy: '2027-01-31' },
  texts: { ...base.texts, pt: { ...aService().texts['es'], name: 'Vacinação', description: 'Vacinas.' } as never },
});

describe('a conflict', () => {
  const differences = differencesOf(base, mine, theirs);

  it('names each field that differs, and suggests the side that changed it', () => {
    const suggested = Object.fromEntries(differences.map(({ path, suggested: side }) => [path, side]));
    expect(suggested['facts.email']).toBe('mine');
    expect(suggested['facts.reviewBy']).toBe('theirs');
    expect(suggested['texts.pt.name']).toBe('theirs');
    expect(suggested['facts.phones']).toBeUndefined();
  });

  it('keeps both changes when nothing else is chosen', () => {
    const merged = mergeChoices(mine, differences, {});
    expect(merged.facts).toMatchObject({ email: 'mesa@quilmes.example', reviewBy: '2027-01-31' });
    expect(merged.texts['pt']).toMatchObject({ name: 'Vacinação' });
    expect(isSendable(merged)).toBe(true);
  });

  it('takes the side that was chosen', () => {
    const merged = mergeChoices(mine, differences, { 'facts.email': 'theirs', 'facts.reviewBy': 'mine' });
    expect(merged.facts).toMatchObject({ email: null, reviewBy: null });
  });

  it('does not send half a translation', () => {
    expect(isSendable(mergeChoices(mine, differences, { 'texts.pt.description': 'mine' }))).toBe(false);
  });
});
