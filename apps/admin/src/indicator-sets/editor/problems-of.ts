import type { SetContent } from '@ventanilla/contracts';
import { checkIndicatorSet, type Problem } from '@ventanilla/mgi';

/** What the rules of sets have against one part of a draft: a list of it, and the place in that list. */
export function problemsOf(content: SetContent, list: 'domains' | 'indicators' | 'scale', index: number): Problem[] {
  const start = `${list}.${index}.`;
  return checkIndicatorSet({ key: 'draft', version: 1, ...content }).filter(({ path }) => path.startsWith(start));
}
