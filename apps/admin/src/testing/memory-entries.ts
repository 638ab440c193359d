import type { AnyEntry, AnyEntryInput, OperationId } from '@ventanilla/contracts';
import type { DeskCore } from '../core/desk-core.js';
import { anId } from './builders.js';
import { answerTo, explanationOf } from './memory-answers.js';
import { type Part, pageOf, refusal } from './memory-parts.js';
import type { MemoryShelf } from './memory-shelf.js';

type EntryOperation =
  | 'listEntries'
  | 'getEntry'
  | 'createEntry'
  | 'updateEntry'
  | 'publishEntry'
  | 'unpublishEntry'
  | 'deleteEntry'
  | 'restoreEntry'
  | 'previewAnswer'
  | 'explainAnswer';

export function entryOperations(shelf: MemoryShelf): Part<EntryOperation> {
  function refuseTakenKey(operation: OperationId, { key, municipality }: AnyEntryInput) {
    const isTaken = shelf.all().some((one) => one.key === key && one.municipality === municipality);
    if (isTaken) throw refusal(operation, 'keyTaken');
  }

  return {
    listEntries: async ({ query }) => {
      const wanted = shelf.all().filter((entry) => matches(entry, query));
      return pageOf(wanted.sort(bySort(query.sort ?? 'key')), query);
    },
    getEntry: async ({ params }) => shelf.get('getEntry', params.id),
    createEntry: async ({ body }) => {
      refuseTakenKey('createEntry', body as AnyEntryInput);
      const at = new Date().toISOString();
      const life = { version: 0, published: null, publishedAt: null, createdAt: at, updatedAt: at, deletedAt: null };
      return shelf.keep({ ...body, ...life, id: anId(), marks: [], gaps: [], scheduled: [], states: {} } as AnyEntry, {
        action: 'create',
      });
    },
    updateEntry: async ({ params, body }) => {
      const entry = shelf.get('updateEntry', params.id, body.version);
      const next = { ...entry, ...(body.entry as AnyEntryInput) } as AnyEntry;
      const action = body.autosave ? 'autosave' : 'update';
      const { why = null, minor = false, since = body.version } = body;
      return shelf.keep(next, { action, why, minor, since });
    },
    publishEntry: async ({ params, body }) => {
      const entry = shelf.get('publishEntry', params.id, body.version);
      if (entry.facts.sources.length === 0) {
        const problem = { path: 'facts.sources', code: 'required', message: 'Name at least one source' };
        throw refusal('publishEntry', 'notPublishable', { problems: [problem] });
      }
      const { languages, why = null } = body;
      return shelf.keep(publishedAs(entry, languages), { action: 'publish', languages, why });
    },
    unpublishEntry: async ({ params, query }) => {
      const entry = shelf.get('unpublishEntry', params.id, Number(query.version));
      const languages = query.languages.split(',');
      return shelf.keep(unpublished(entry, languages), { action: 'unpublish', languages });
    },
    deleteEntry: async ({ params, query }) => {
      const entry = shelf.get('deleteEntry', params.id, Number(query.version));
      return shelf.keep({ ...entry, deletedAt: new Date().toISOString() }, { action: 'delete' });
    },
    restoreEntry: async ({ params }) =>
      shelf.keep({ ...shelf.get('restoreEntry', params.id), deletedAt: null }, { action: 'restore' }),
    previewAnswer: async ({ body }) =>
      answerTo(body.question, body.language ?? 'es', (body.draft ?? null) as AnyEntryInput | null),
    explainAnswer: async ({ body }) => explanationOf(body.question, body.language ?? 'es', shelf.all()),
  };
}

export function publishedAs(entry: AnyEntry, languages: readonly string[]): AnyEntry {
  const chosen = Object.fromEntries(languages.map((code) => [code, entry.texts[code]]));
  const next = { facts: entry.facts, texts: { ...entry.published?.texts, ...chosen } } as AnyEntry['published'];
  const marks = entry.marks.filter(({ language, mark }) => mark === 'archived' || !languages.includes(language));
  return { ...entry, published: next, marks, publishedAt: new Date().toISOString() } as AnyEntry;
}

export function unpublished(entry: AnyEntry, languages: readonly string[]): AnyEntry {
  const left = Object.entries(entry.published?.texts ?? {}).filter(([code]) => !languages.includes(code));
  const next = left.length > 0 ? { facts: entry.published?.facts, texts: Object.fromEntries(left) } : null;
  const marks = entry.marks.filter(({ language, mark }) => mark !== 'outdated' || !languages.includes(language));
  return { ...entry, published: next, marks } as AnyEntry;
}

type EntryQuery = Parameters<DeskCore['listEntries']>[0]['query'];

function matches(entry: AnyEntry, query: EntryQuery): boolean {
  const text = JSON.stringify([entry.key, entry.texts]).toLowerCase();
  const isDeleted = entry.deletedAt !== null;
  return [
    isDeleted === (query.deleted === 'yes'),
    !query.municipality || entry.municipality === query.municipality,
    !query.kind || entry.kind === query.kind,
    !query.ids || query.ids.split(',').includes(entry.id),
    !query.keys || query.keys.split(',').includes(entry.key),
    !query.gap || entry.gaps.some(({ state, language }) => `${state}.${language}` === query.gap),
    !query.q || text.includes(query.q.toLowerCase()),
    !query.topic || entry.facts.topics.includes(query.topic),
    !query.state || standsSo(entry, query.state),
    !query.gap || entry.gaps.some(({ state, language }) => query.gap === `${state}.${language}`),
  ].every(Boolean);
}

function standsSo({ states, marks }: AnyEntry, state: string): boolean {
  return Object.values<string>(states).includes(state) || marks.some(({ mark }) => mark === state);
}

function bySort(sort: string) {
  const sign = sort.startsWith('-') ? -1 : 1;
  const field = sort.replace('-', '');
  const sorted = (entry: AnyEntry) => (field === 'title' ? JSON.stringify(entry.texts) : entry.key);
  return (one: AnyEntry, other: AnyEntry) => sign * sorted(one).localeCompare(sorted(other));
}
