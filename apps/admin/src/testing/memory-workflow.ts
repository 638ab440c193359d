import {
  type AnyEntry,
  type FullVersion,
  type Mark,
  mayAs,
  type OperationId,
  type Staff,
  type WorkflowStep,
} from '@ventanilla/contracts';
import { unpublished } from './memory-entries.js';
import { found, type Part, pageOf, refusal } from './memory-parts.js';
import type { MemoryShelf } from './memory-shelf.js';
import { takenBack } from './memory-undo.js';

type WorkflowOperation =
  | 'submitForReview'
  | 'listReviewers'
  | 'returnToDraft'
  | 'markOutdated'
  | 'markCurrent'
  | 'archiveEntry'
  | 'unarchiveEntry'
  | 'submitEntriesForReview'
  | 'archiveEntries'
  | 'undoDeeds'
  | 'listVersions'
  | 'getVersion'
  | 'restoreVersion';

type Step = { operation: OperationId; action: WorkflowStep; gone: Mark['mark'][]; put: Mark['mark'] | null };

const steps = {
  submit: { operation: 'submitForReview', action: 'submitForReview', gone: ['inReview', 'returned'], put: 'inReview' },
  return: { operation: 'returnToDraft', action: 'returnToDraft', gone: ['inReview', 'returned'], put: 'returned' },
  outdated: { operation: 'markOutdated', action: 'markOutdated', gone: ['outdated'], put: 'outdated' },
  current: { operation: 'markCurrent', action: 'markCurrent', gone: ['outdated'], put: null },
  archive: {
    operation: 'archiveEntry',
    action: 'archive',
    gone: ['inReview', 'returned', 'outdated'],
    put: 'archived',
  },
  unarchive: { operation: 'unarchiveEntry', action: 'unarchive', gone: ['archived'], put: null },
} as const satisfies Record<string, Omit<Step, 'gone'> & { gone: readonly Mark['mark'][] }>;

type Asked = {
  version: unknown;
  languages: string | string[];
  note?: string | undefined;
  assignee?: string | undefined;
};

type Many = { items: (Omit<Asked, 'note'> & { entry: string })[]; note?: string | undefined };

export function workflowOperations(shelf: MemoryShelf, staff: readonly Staff[] = []): Part<WorkflowOperation> {
  function take(name: keyof typeof steps, id: string, asked: Asked): AnyEntry {
    const { operation, action, gone, put } = steps[name];
    const languages = typeof asked.languages === 'string' ? asked.languages.split(',') : asked.languages;
    const note = asked.note ?? '';
    const entry = shelf.get(operation, id, Number(asked.version));
    const left = entry.marks.filter(
      ({ language, mark }) => !(languages.includes(language) && (gone as readonly string[]).includes(mark)),
    );
    const colleague = staff.find((one) => one.id === asked.assignee);
    const assignee = colleague ? { id: colleague.id, name: colleague.name } : null;
    const placed = put ? languages.map((language) => ({ ...markOf(shelf, language, put, note), assignee })) : [];
    const marks = [...left, ...placed];
    const base = name === 'archive' ? unpublished(entry, languages) : entry;
    return shelf.keep({ ...base, marks } as AnyEntry, { action, languages, why: note || null });
  }

  /** Looks at all of them before it takes the first step. */
  function takeAll(name: 'submit' | 'archive', { items, note }: Many): { items: AnyEntry[] } {
    for (const { entry, version } of items) shelf.get(steps[name].operation, entry, Number(version));
    return { items: items.map(({ entry, ...item }) => take(name, entry, { ...item, note })) };
  }

  const versionOf = (operation: OperationId, id: string, version: unknown): FullVersion =>
    found(
      operation,
      shelf.versions(shelf.get(operation, id)).find((one) => one.version === Number(version)),
    );

  return {
    submitForReview: async ({ params, body }) => take('submit', params.id, body),
    listReviewers: async ({ query }) => {
      const reviewers = staff.filter(({ role, id }) => mayAs(role, 'contentReview') && id !== shelf.staff.id);
      return pageOf(
        reviewers.map(({ id, name }) => ({ id, name })),
        query,
      );
    },
    returnToDraft: async ({ params, query }) => {
      if (query.note.trim() === '') throw refusal('returnToDraft', 'invalid');
      return take('return', params.id, query);
    },
    markOutdated: async ({ params, body }) => take('outdated', params.id, body),
    markCurrent: async ({ params, query }) => take('current', params.id, query),
    archiveEntry: async ({ params, body }) => take('archive', params.id, body),
    submitEntriesForReview: async ({ body }) => takeAll('submit', body),
    archiveEntries: async ({ body }) => takeAll('archive', body),
    undoDeeds: async ({ body: { items } }) => {
      for (const { entry, version } of items) shelf.get('undoDeeds', entry, version);
      return { items: items.map(({ entry }) => takenBack(shelf, 'undoDeeds', entry)) };
    },
    unarchiveEntry: async ({ params, query }) => take('unarchive', params.id, query),
    listVersions: async ({ params, query }) => pageOf(shelf.versions(shelf.get('listVersions', params.id)), query),
    getVersion: async ({ params }) => versionOf('getVersion', params.id, params.version),
    restoreVersion: async ({ params, body }) => {
      const entry = shelf.get('restoreVersion', params.id, body.version);
      const { facts, texts } = versionOf('restoreVersion', params.id, params.version).content;
      return shelf.keep({ ...entry, facts, texts } as AnyEntry, { action: 'restoreVersion', why: body.why ?? null });
    },
  };
}

function markOf({ staff }: MemoryShelf, language: string, mark: Mark['mark'], note: string): Mark {
  const by = { id: staff.id, name: staff.name };
  return { language, mark, at: new Date().toISOString(), by, note, assignee: null };
}
