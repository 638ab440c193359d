import type { AnyEntry, OperationId } from '@ventanilla/contracts';
import { refusal } from './memory-parts.js';
import type { MemoryShelf } from './memory-shelf.js';

const undoable: readonly string[] = ['publish', 'archive', 'submitForReview', 'unpublish', 'delete'];

/** Takes the last step of an entry back, if it is one that changed at a click what others read. */
export function takenBack(shelf: MemoryShelf, operation: OperationId, id: string): AnyEntry {
  const entry = shelf.get(operation, id);
  const before = shelf.beforeLast(entry);
  const [last] = shelf.versions(entry);
  if (!before || !last || !undoable.includes(last.action)) throw refusal(operation, 'wrongState');
  const { published, publishedAt, marks, scheduled, deletedAt } = before;
  const values = { published, publishedAt, marks, scheduled, deletedAt };
  return shelf.keep({ ...entry, ...values } as AnyEntry, { action: 'undo', languages: last.languages });
}
