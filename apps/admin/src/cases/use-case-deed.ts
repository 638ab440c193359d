import type { CaseDetail } from '@ventanilla/contracts';
import { useRefusable } from '../core/use-refusable.js';
import { useForgetCases, useKeepCase } from './use-cases.js';

/**
 * Does something with a case that core may refuse, and shows what core gave back. After a refusal the case is looked at
 * again: somebody else may have been first.
 */
export function useCaseDeed() {
  const keep = useKeepCase();
  const forget = useForgetCases();
  const { run, ...refusable } = useRefusable();

  async function change(deed: () => Promise<CaseDetail>): Promise<boolean> {
    const done = await run(deed);
    if (done) await keep(done);
    else await forget();
    return done !== null;
  }

  /** The same for what is not the case itself. */
  async function act<Result>(deed: () => Promise<Result>): Promise<Result | null> {
    const done = await run(deed);
    await forget();
    return done;
  }

  return { ...refusable, change, act };
}
