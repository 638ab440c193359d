import type { ComponentType } from 'react';
import { lateWords } from '../i18n/late-words.js';
import { fetchedLate } from './fetched-late.js';

/** A page of unanswered questions, fetched together with what those pages say. */
export function gapPage<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return fetchedLate(async () => {
    const [{ gapPageWordings }, page] = await Promise.all([import('@ventanilla/languages/gap-pages'), load()]);
    lateWords.add(gapPageWordings);
    return page;
  });
}
