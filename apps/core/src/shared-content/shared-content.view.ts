import type { SharedCopy, SharedCopyDetail, SharedOffer } from '@ventanilla/contracts';
import type { EntryDocument } from '../entries/entry.schema.js';
import { type Part, partOf } from './parts.js';
import type { CopyDocument, OfferDocument } from './shared-content.schema.js';

export function toOffer(
  { _id, isPublic: _, search: __, offeredAt, ...offer }: OfferDocument,
  copies: number,
): SharedOffer {
  return { ...offer, entry: _id.toHexString(), offeredAt: offeredAt.toISOString(), copies };
}

function toShape({ _id, owner, changedAt, parts: _, ...copy }: CopyDocument) {
  const { entry, municipality, state, versionTaken } = owner;
  return {
    ...copy,
    entry: _id.toHexString(),
    owner: { entry: entry.toHexString(), municipality, state, versionTaken },
    changedAt: changedAt.toISOString(),
  };
}

export function toCopy(copy: CopyDocument, parts: readonly Part[]): SharedCopy {
  return { ...toShape(copy), parts: parts.map(({ part, choice, isWaiting }) => ({ part, choice, isWaiting })) };
}

export function toCopyDetail(copy: CopyDocument, parts: readonly Part[], own: EntryDocument): SharedCopyDetail {
  return {
    ...toShape(copy),
    version: own.version,
    parts: parts.map(({ part, choice, isWaiting, taken, theirs }) => ({
      ...{ part, choice, isWaiting, taken, theirs },
      mine: partOf(own, part),
    })),
  };
}
