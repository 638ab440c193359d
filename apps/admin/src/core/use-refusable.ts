import { useState } from 'react';
import { type DeskError, isDeskError } from './desk-error.js';

/** Does something that core may refuse: gives its result, or null and keeps what core had against it. */
export function useRefusable() {
  const [refusal, setRefusal] = useState<DeskError | null>(null);
  const [isPending, setPending] = useState(false);

  async function run<Result>(deed: () => Promise<Result>): Promise<Result | null> {
    setPending(true);
    setRefusal(null);
    try {
      return await deed();
    } catch (error) {
      if (!isDeskError(error)) throw error;
      setRefusal(error);
      return null;
    } finally {
      setPending(false);
    }
  }

  return { run, refusal, isPending, forget: () => setRefusal(null) };
}
