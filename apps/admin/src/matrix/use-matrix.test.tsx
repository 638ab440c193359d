import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import type { AssessmentMatrix } from '@ventanilla/contracts';
import type { PropsWithChildren } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createQueryClient } from '../core/query-client.js';
import { matrixKey, useMatrixChange } from './use-matrix.js';

afterEach(cleanup);

const matrixOf = (title: string) => ({ assessment: { title } }) as AssessmentMatrix;

/** A page that asks for a matrix; each question is answered by hand, in the order in which they were asked. */
function aPage() {
  const answers: ((matrix: AssessmentMatrix) => void)[] = [];
  const queryFn = vi.fn(() => new Promise<AssessmentMatrix>((resolve) => answers.push(resolve)));
  const queries = createQueryClient();
  const seen: (string | undefined)[] = [];
  const { result } = renderHook(
    () => {
      const { data } = useQuery({ queryKey: matrixKey('round'), queryFn });
      seen.push(data?.assessment.title);
      return { shown: data?.assessment.title, change: useMatrixChange('round') };
    },
    {
      wrapper: ({ children }: PropsWithChildren) => (
        <QueryClientProvider client={queries}>{children}</QueryClientProvider>
      ),
    },
  );
  return { result, answers, seen, queries };
}

describe('what core has just stored', () => {
  it('is not put back by what was asked for before it, also while nothing was shown yet', async () => {
    const { result, answers, seen } = aPage();
    await waitFor(() => expect(answers).toHaveLength(1));
    act(() => result.current.change(() => matrixOf('stored')));
    await waitFor(() => expect(answers).toHaveLength(2));
    act(() => {
      answers[0]?.(matrixOf('older'));
      answers[1]?.(matrixOf('asked after it was stored'));
    });
    await waitFor(() => expect(result.current.shown).toBe('asked after it was stored'));
    expect(seen).not.toContain('older');
  });

  it('is taken over without asking for all of it again while nothing is being asked', async () => {
    const { result, answers } = aPage();
    await waitFor(() => expect(answers).toHaveLength(1));
    act(() => answers[0]?.(matrixOf('first')));
    await waitFor(() => expect(result.current.shown).toBe('first'));
    act(() => result.current.change(() => matrixOf('stored')));
    await waitFor(() => expect(result.current.shown).toBe('stored'));
    expect(answers).toHaveLength(1);
  });

  it('stays while all of it is asked for again', async () => {
    const { result, answers, seen, queries } = aPage();
    await waitFor(() => expect(answers).toHaveLength(1));
    act(() => answers[0]?.(matrixOf('first')));
    await waitFor(() => expect(result.current.shown).toBe('first'));
    act(() => void queries.invalidateQueries({ queryKey: matrixKey('round') }));
    await waitFor(() => expect(answers).toHaveLength(2));
    act(() => result.current.change(() => matrixOf('stored')));
    await waitFor(() => expect(answers).toHaveLength(3));
    act(() => answers[1]?.(matrixOf('older')));
    expect(result.current.shown).toBe('stored');
    act(() => answers[2]?.(matrixOf('stored, and asked after')));
    await waitFor(() => expect(result.current.shown).toBe('stored, and asked after'));
    expect(seen).not.toContain('older');
  });
});
