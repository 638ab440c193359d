import type { ToDoKind, ToDoTask } from '@ventanilla/contracts';
import { resourceOfKind } from '../entries/entry-kinds.js';
import { translationPath } from '../translations/translation-path.js';

type About = NonNullable<ToDoTask['entry']>;

/** Where on the page of an entry something is done. */
const places: Partial<Record<ToDoKind, string>> = {
  outdated: 'verification',
  saidWrong: 'verification',
  due: 'verification',
  neverChecked: 'verification',
  review: 'publication',
  missingContact: 'contact',
  brokenLink: 'brokenLink',
};

/** Exactly where a thing is done. */
export function toDoLink({ kind, entry, language }: ToDoTask): string {
  // Not the questions one by one: what they ask for, and the way to answer it.
  if (!entry) return '/gaps';
  if (kind === 'shared') return `/sharedCopies/${entry.id}/show`;
  if (kind === 'hardText') return editorAt(entry, `texts.${language}`);
  const place = places[kind];
  return place ? editorAt(entry, place) : translationPath(entry.id, language ?? '');
}

function editorAt({ id, kind }: About, place: string): string {
  return `/${resourceOfKind(kind)}/${id}?at=${place}`;
}
