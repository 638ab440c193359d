import type { ComponentType } from 'react';
import { lateWords } from '../i18n/late-words.js';
import { fetchedLate } from './fetched-late.js';

/** A page of the cases of people, fetched together with what those pages say. */
export function casePage<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return fetchedLate(async () => {
    const [{ caseWordings }, page] = await Promise.all([import('@ventanilla/languages/cases'), load()]);
    lateWords.add(caseWordings);
    return page;
  });
}
