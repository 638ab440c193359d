import { useState } from 'react';
import { isDeskError, toDeskError } from '../core/desk-error.js';

/** Runs something that core may refuse: knows whether it is under way, and which wording says what went wrong. */
export function useDeed() {
  const [problem, setProblem] = useState<string | null>(null);
  const [isPending, setPending] = useState(false);

  async function run<Result>(deed: () => Promise<Result>): Promise<Result | null> {
    setPending(true);
    setProblem(null);
    try {
      return await deed();
    } catch (error) {
      const known = toDeskError(error);
      if (!isDeskError(known)) throw error;
      setProblem(known.message);
      return null;
    } finally {
      setPending(false);
    }
  }

  return { run, problem, isPending };
}
