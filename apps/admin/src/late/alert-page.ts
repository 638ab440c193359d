import type { ComponentType } from 'react';
import { lateWords } from '../i18n/late-words.js';
import { fetchedLate } from './fetched-late.js';

/** A page of alerts, fetched together with what those pages say. */
export function alertPage<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return fetchedLate(async () => {
    const [{ alertPageWordings }, page] = await Promise.all([import('@ventanilla/languages/alert-pages'), load()]);
    lateWords.add(alertPageWordings);
    return page;
  });
}
