import type { ErrorCode } from '@ventanilla/contracts';
import type { CaseWriting } from '../../core/case-deeds.js';
import { newClientId } from '../../unsent/client-id.js';

export type WritingKind = CaseWriting['kind'];

/** Where something is written: to the person of a case, or as a note about them. */
export type WritingPlace = { case: string; kind: WritingKind };

/** What somebody wrote in a case and core has not stored yet. */
export type Writing = WritingPlace & {
  text: string;
  /** Null while it is being typed: nothing is sent before the person says so. */
  clientId: string | null;
  /** When it was sent, or first typed: what is sent goes in this order. */
  since: number;
  /** Why core will never take it. */
  refused: ErrorCode | null;
};

export function nameOfWriting({ case: id, kind, clientId }: Writing): string {
  return [id, kind, clientId ?? 'draft'].join('/');
}

export function isDraft({ clientId }: Writing): boolean {
  return clientId === null;
}

export function isAt(writing: Writing, place: WritingPlace): boolean {
  return writing.case === place.case && writing.kind === place.kind;
}

/** What is typed becomes what is to be sent, under a name of its own, so that core keeps it once. */
export function asSent(draft: Writing): Writing {
  return { ...draft, text: draft.text.trim(), clientId: newClientId(), since: Date.now() };
}
