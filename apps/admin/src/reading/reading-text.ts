import type { EntryKind } from '@ventanilla/contracts';
import { textFields } from '../entries/blank-entry.js';

type Texts = Record<string, unknown> | null | undefined;

/** What people read of an entry in one language, one field after the other; keywords are never shown. */
export function readingText(kind: EntryKind, texts: Texts): string {
  const fields = textFields[kind].map(({ name }) => texts?.[name]);
  const sections = Array.isArray(texts?.['sections']) ? texts['sections'].flatMap(wordsOf) : [];
  return [...fields, ...sections].filter((text) => typeof text === 'string' && text.trim() !== '').join('\n');
}

function wordsOf(section: { heading?: unknown; body?: unknown } | null): unknown[] {
  return [section?.heading, section?.body];
}
