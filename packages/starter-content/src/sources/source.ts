import type { Source } from '@ventanilla/contracts';

/** Who said what, and when. `date` stays null where the page shows none. */
export function source(name: string, url: string | null, date: string | null): Source {
  return { name, url, date };
}
