import type { CellProblem } from '@ventanilla/contracts';
import type { DashboardKey } from '@ventanilla/languages';
import { isDeskError } from '../core/desk-error.js';
import type { Say } from '../i18n/use-words.js';

/** Core's codes have their wordings under these; a test of the languages holds that all of them are there. */
const MOST_OPTIONS = 8;

/** What is wrong in a cell, in the reader's language: where, what was written, what would have been right. */
export function problemText(say: Say, { row, column, value, code, options }: CellProblem): string {
  const shown = options.slice(0, MOST_OPTIONS).join(', ') + (options.length > MOST_OPTIONS ? '…' : '');
  const problem = say(`exchange.problem.${code}` as DashboardKey, { value, options: shown });
  return say('exchange.problem', { row, column, problem });
}

/** Why a file could not be taken in at all. */
export function fileFaultText(say: Say, error: unknown): string {
  if (!isDeskError(error)) return say('error.internal');
  if (error.body.code === 'tooLarge') return say('exchange.file.tooLarge');
  const [problem] = error.body.problems;
  return problem?.path === 'content'
    ? say(`exchange.file.${problem.code}` as DashboardKey)
    : say(`error.${error.body.code}`);
}
