import { fetchedLate } from '../late/fetched-late.js';
import type { EditorParts } from './EntryEditor.js';
import type { EntryResource } from './entry-kinds.js';

/** The pages of one kind of entry; what is its own in the editor is fetched together with the editor. */
export function entryPages(resource: EntryResource, loadParts: () => Promise<EditorParts>) {
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
      const { EntryShow } = await import('./EntryShow.js');
      return () => <EntryShow resource={resource} />;
    }),
  };
}
