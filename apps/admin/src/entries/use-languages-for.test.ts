import { act, renderHook } from '@testing-library/react';
import type { Mark } from '@ventanilla/contracts';
import { describe, expect, it } from 'vitest';
import { aService } from '../testing/builders.js';
import { languagesFor, useChosenLanguages } from './use-languages-for.js';

const es = aService().texts['es'];
const inReview = (language: string): Mark => ({
  ...{ language, mark: 'inReview', at: '2026-03-02T12:00:00Z', by: null, note: '', assignee: null },
});
const states = { es: 'published', en: 'changed', pt: 'draft', fr: 'archived' } as const;
const texts = { es, en: es, pt: es, fr: es } as ReturnType<typeof aService>['texts'];

describe('the languages of an entry', () => {
  it('that are not public as they are drafted are those to publish, and none that is archived', () => {
    const { possible, likely } = languagesFor('publish', aService({ states, texts }));
    expect({ possible, likely }).toEqual({ possible: ['es', 'en', 'pt'], likely: ['en', 'pt'] });
  });

  it('that wait for review are published before the half written ones beside them', () => {
    expect(languagesFor('publish', aService({ states, texts, marks: [inReview('pt')] })).likely).toEqual(['pt']);
  });

  it('that are public are those to take back', () => {
    const service = aService({ states, texts });
    const published = { facts: service.facts, texts: { es, en: es } } as NonNullable<typeof service.published>;
    expect(languagesFor('unpublish', { ...service, published }).possible).toEqual(['es', 'en']);
    expect(languagesFor('unpublish', service).possible).toEqual([]);
  });
});

describe('the languages ticked in a dialog', () => {
  it('follow the entry that arrives while it is open, until somebody chooses', () => {
    const { result, rerender } = renderHook(({ likely }) => useChosenLanguages(likely), {
      initialProps: { likely: [] as string[] },
    });
    expect(result.current[0]).toEqual([]);
    rerender({ likely: ['es'] });
    expect(result.current[0]).toEqual(['es']);
    act(() => result.current[1](['pt']));
    rerender({ likely: ['es', 'fr'] });
    expect(result.current[0]).toEqual(['pt']);
  });
});
