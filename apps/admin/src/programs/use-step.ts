import { useQueryClient } from '@tanstack/react-query';
import { useRefusable } from '../core/use-refusable.js';

/** Does something that core may refuse, and has what depends on it read anew. */
export function useStep(...queryKey: string[]) {
  const queries = useQueryClient();
  const { run, ...rest } = useRefusable();
  async function step<Result>(deed: () => Promise<Result>): Promise<Result | null> {
    const result = await run(deed);
    await queries.invalidateQueries({ queryKey });
    return result;
  }
  return { step, ...rest };
}
