import type { AlertInput } from '@ventanilla/contracts';
import { Types } from 'mongoose';
import type { AlertDocument } from './alert.schema.js';

type Beginning = {
  municipality: string;
  input: AlertInput;
  writer: { id: string; name: string };
  now: Date;
  publicUrl: string | null;
} & Made;

/** What it is about, and where it came from, when it is not a new one that was written here. */
export type Made = Partial<Pick<AlertDocument, 'kind' | 'references' | 'origin'>>;

/** A draft that nobody has seen yet. */
export function newAlert({ municipality, input, writer, now, publicUrl, ...rest }: Beginning): AlertDocument {
  const _id = new Types.ObjectId();
  return {
    _id,
    municipality,
    ...storedInput(input),
    kind: rest.kind ?? 'alert',
    identifier: `ventanilla.${municipality}.${_id.toHexString()}`,
    sender: senderOf(municipality, publicUrl),
    version: 1,
    state: 'draft',
    references: rest.references ?? [],
    followedBy: null,
    writers: [writer],
    returned: null,
    approvedBy: null,
    sentAt: null,
    failure: null,
    origin: rest.origin ?? null,
    createdAt: now,
    updatedAt: now,
  };
}

export function storedInput({ onset, expires, sendAt, ...input }: AlertInput) {
  return { ...input, onset: momentOf(onset), expires: new Date(expires), sendAt: momentOf(sendAt) };
}

/** Unique in the world as far as its host is: the only name of a sender that CAP asks for. */
function senderOf(municipality: string, publicUrl: string | null): string {
  return `${municipality}@${publicUrl === null ? 'localhost' : new URL(publicUrl).hostname}`;
}

function momentOf(value: string | null): Date | null {
  return value === null ? null : new Date(value);
}
