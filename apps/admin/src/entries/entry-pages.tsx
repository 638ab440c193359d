import { fetchedLate } from '../late/fetched-late.js';
import type { EditorParts } from './EntryEditor.js';
import type { ReadingParts } from './EntryShow.js';
import type { EntryResource } from './entry-kinds.js';

/** The pages of one kind of entry; what is its own in the editor, or where it is read, is fetched together with them. */
export function entryPages(
  resource: EntryResource,
  loadParts: () => Promise<EditorParts>,
  loadReading?: () => Promise<ReadingParts>,
) {
  const loadEditor = () => Promise.all([import('./EntryEditor.js'), loadParts()]);
  return {
    edit: fetchedLate(async () => {
      const [{ EntryEdit }, parts] = await loadEditor();
      return () => <EntryEdit resource={resource} {...parts} />;
    }),
    create: fetchedLate(async () => {
      const [{ EntryCreate }, parts] = await loadEditor();
      return () => <EntryCreate resource={resource} {...parts} />;
    }),
    show: fetchedLate(async () => {
      const [{ EntryShow }, reading] = await Promise.all([import('./EntryShow.js'), loadReading?.()]);
      return () => <EntryShow resource={resource} reading={reading} />;
    }),
  };
}
