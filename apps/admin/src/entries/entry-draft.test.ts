import { describe, expect, it } from 'vitest';
import { aService } from '../testing/builders.js';
import { blankFacts } from './blank-entry.js';
import { type DraftValues, draftFrom, problemsOf } from './entry-draft.js';
import { errorsAt } from './problem-text.js';

const service = aService();

function aDraft(overrides: Partial<DraftValues> = {}) {
  return draftFrom({ ...service, ...overrides } as DraftValues);
}

describe('a draft', () => {
  it('of a stored entry is what core sent, without what only core knows', () => {
    const { kind, municipality, key, facts, texts } = service;
    expect(aDraft()).toEqual({ kind, municipality, key, facts, texts });
    expect(problemsOf(aDraft(), 'es')).toEqual([]);
  });

  it('takes an empty field for "not known"', () => {
    const draft = aDraft({ facts: { ...service.facts, email: '', url: undefined } });
    expect(draft.facts).toMatchObject({ email: null, url: null });
  });

  it('of a finding keeps what a round drafted it from, also an answer without words', () => {
    const answers = [{ indicator: 'S2', step: 'no', text: '' }];
    const basis = { assessment: '6650a0c0a0c0a0c0a0c0a0c0', answers, evidence: [] };
    const text = { text: 'No hay intérpretes.' };
    const facts = { ...blankFacts.finding, profile: 'profile.2026', basis };
    const draft = draftFrom({ kind: 'finding', municipality: 'quilmes', key: 'f1', facts, texts: { es: text } });
    expect(draft.facts).toMatchObject({ basis });
    expect(problemsOf(draft, 'es')).toEqual([]);
  });

  it('leaves out a fact that nobody gave and that is never "not known"', () => {
    const facts = { ...blankFacts.profile, period: '2026-11', edition: null };
    const text = { title: 'Perfil', introduction: '' };
    const draft = draftFrom({ kind: 'profile', municipality: 'quilmes', key: 'p1', facts, texts: { es: text } });
    expect(draft.facts).not.toHaveProperty('edition');
    expect(problemsOf(draft, 'es')).toEqual([]);
  });

  it('leaves out a language that nobody wrote anything in', () => {
    const draft = aDraft({ texts: { ...service.texts, pt: { name: '  ', description: null, reviewed: false } } });
    expect(Object.keys(draft.texts)).toEqual(['es']);
  });

  it('fills in the optional texts of a language that is begun', () => {
    const draft = aDraft({ texts: { ht: { name: 'Vaksen', description: 'Vaksen pou tout moun.' } } });
    expect(draft.texts['ht']).toMatchObject({ name: 'Vaksen', howToApply: '', keywords: [], reviewed: false });
    expect(problemsOf(draft, 'es')).toEqual([]);
  });

  it('without a name in any language can not be saved', () => {
    const draft = draftFrom({
      kind: 'service',
      municipality: 'quilmes',
      key: 'svc.q.x',
      facts: blankFacts.service,
      texts: {},
    });
    expect(problemsOf(draft, 'es')).toMatchObject([
      { path: ['texts', 'es', 'name'], code: 'required' },
      { path: ['texts', 'es', 'description'], code: 'required' },
    ]);
  });

  it('says where a field is missing', () => {
    const facts = { ...service.facts, phones: [{ number: '', type: 'voice', extension: null, languages: [] }] };
    expect(problemsOf(aDraft({ facts }), 'es')).toMatchObject([
      { path: ['facts', 'phones', 0, 'number'], code: 'required' },
    ]);
  });
});

it('puts problems where the form looks for them, the first of a field first', () => {
  const errors = errorsAt([
    { path: ['facts', 'phones', 0, 'number'], text: 'Falta' },
    { path: ['facts', 'phones', 0, 'number'], text: 'Mal escrito' },
    { path: ['texts', 'es', 'name'], text: 'Largo' },
  ]);
  expect(errors).toEqual({ facts: { phones: { 0: { number: 'Falta' } } }, texts: { es: { name: 'Largo' } } });
});
