import type { ComponentType } from 'react';
import { lateWords } from '../i18n/late-words.js';
import { fetchedLate } from './fetched-late.js';

/** A page of indicator sets, rounds or profiles, fetched together with what those pages say. */
export function governancePage<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return fetchedLate(async () => {
    const [{ governanceWordings }, page] = await Promise.all([import('@ventanilla/languages/governance'), load()]);
    lateWords.add(governanceWordings);
    return page;
  });
}
