import type { EntryKind, Passage } from '@ventanilla/contracts';
import { textFields } from '../entries/blank-entry.js';

/** The name of a field of the kind, or which part of a section it is. */
export type PassageName = { field: string } | { part: 'heading' | 'body' };

/** Passages that are shown together: a section by its place, from 1; 0 is what has no section. */
export type PassageGroup = { section: number; parts: { passage: Passage; name: PassageName }[] };

export function groupsOf(passages: readonly Passage[]): PassageGroup[] {
  const anchors = [...new Set(passages.map(({ path }) => anchorOf(path)))];
  const sections = anchors.filter((anchor) => anchor !== null);
  return anchors.map((anchor) => ({
    section: anchor === null ? 0 : sections.indexOf(anchor) + 1,
    parts: passages
      .filter(({ path }) => anchorOf(path) === anchor)
      .map((passage) => ({ passage, name: nameOf(passage.path) })),
  }));
}

function nameOf(path: string): PassageName {
  if (anchorOf(path) === null) return { field: path };
  return { part: path.endsWith('.heading') ? 'heading' : 'body' };
}

function anchorOf(path: string): string | null {
  return /^sections\.([^.]+)\./.exec(path)?.[1] ?? null;
}

const LONGEST_HEADING = 200;
const LONGEST_BODY = 8_000;
const LONGEST_KEYWORD = 60;

/** The most characters that core takes in a passage, and in one keyword. */
export function limitOf(kind: EntryKind, path: string): number {
  if (anchorOf(path) !== null) return path.endsWith('.heading') ? LONGEST_HEADING : LONGEST_BODY;
  if (path === 'keywords') return LONGEST_KEYWORD;
  return textFields[kind].find(({ name }) => name === path)?.max ?? LONGEST_BODY;
}

const LETTERS_A_LINE = 60;
const MOST_LINES = 10;

/** About as much room as the source takes. */
export function linesOf({ source }: Passage): number {
  return Math.min(MOST_LINES, Math.ceil((source.length + 1) / LETTERS_A_LINE));
}

export function isStale(passage: Passage): passage is Passage & { said: string } {
  return passage.state === 'stale' && passage.said !== null;
}

/** What "still right" says of a language as a whole: a machine's words are read, and answered for, one by one. */
export function isToConfirmUnnamed({ state, unread }: Pick<Passage, 'state' | 'unread'>): boolean {
  return state === 'stale' && !unread;
}

/** Written, and waiting for somebody to say that it is right. */
export function isToConfirm({ state }: Pick<Passage, 'state'>): boolean {
  return state === 'stale' || state === 'unreviewed';
}
