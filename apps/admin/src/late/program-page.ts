import type { ComponentType } from 'react';
import { lateWords } from '../i18n/late-words.js';
import { fetchedLate } from './fetched-late.js';

/** A page of data protection or programs, fetched together with what those pages say. */
export function programPage<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return fetchedLate(async () => {
    const [{ programPageWordings }, page] = await Promise.all([import('@ventanilla/languages/program-pages'), load()]);
    lateWords.add(programPageWordings);
    return page;
  });
}
