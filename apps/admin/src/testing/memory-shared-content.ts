import type { SharedCopyDetail, SharedOffer } from '@ventanilla/contracts';
import { anId } from './builders.js';
import { found, type Part, pageOf } from './memory-parts.js';
import type { MemoryShelf } from './memory-shelf.js';

type SharedOperation =
  | 'offerEntry'
  | 'withdrawOffer'
  | 'getEntrySharing'
  | 'listSharedOffers'
  | 'embedSharedEntry'
  | 'listSharedCopies'
  | 'getSharedCopy'
  | 'decideOnSharedCopy'
  | 'unlinkSharedCopy';

type Given = { offers?: SharedOffer[] | undefined; copies?: SharedCopyDetail[] | undefined };

/** What others keep: the twin takes decisions as they come, and puts what is accepted into the draft. */
export function sharedContentOperations(shelf: MemoryShelf, given: Given): Part<SharedOperation> {
  const offers = new Map((given.offers ?? []).map((offer) => [offer.entry, offer]));
  const copies = new Map((given.copies ?? []).map((copy) => [copy.entry, copy]));
  const copyOf = (id: string) => found('getSharedCopy', copies.get(id));

  return {
    offerEntry: async ({ params }) => {
      const { id, municipality, key, kind, texts } = shelf.get('offerEntry', params.id);
      const languages = Object.keys(texts);
      const place = { entry: id, municipality, key, kind, title: key };
      const offer = { ...place, languages, offeredAt: new Date().toISOString(), copies: 0 };
      offers.set(id, offer);
      return offer;
    },
    withdrawOffer: async ({ params }) => void offers.delete(params.id),
    getEntrySharing: async ({ params }) => ({
      offer: offers.get(params.id) ?? null,
      copy: copies.get(params.id) ?? null,
    }),
    listSharedOffers: async ({ query }) => {
      const others = [...offers.values()].filter(({ municipality }) => municipality !== query.municipality);
      const own = (offer: SharedOffer) => [...copies.values()].find(({ owner }) => owner.entry === offer.entry);
      return pageOf(
        others.map((offer) => ({ ...offer, copy: own(offer)?.entry ?? null })),
        query,
      );
    },
    embedSharedEntry: async ({ body }) => {
      const owner = shelf.get('embedSharedEntry', body.entry);
      return shelf.keep({ ...owner, id: anId(), municipality: body.municipality, version: 0 }, { action: 'create' });
    },
    listSharedCopies: async ({ query }) =>
      pageOf(
        [...copies.values()].filter(({ isWaiting }) => query.waiting !== 'yes' || isWaiting),
        query,
      ),
    getSharedCopy: async ({ params }) => copyOf(params.id),
    decideOnSharedCopy: async ({ params, body }) => {
      const copy = copyOf(params.id);
      const decided = new Map(body.decisions.map(({ part, choice }) => [part, choice]));
      const parts = copy.parts.map((part) => decidedOn(part, decided.get(part.part)));
      const next = { ...copy, parts, isWaiting: parts.some(({ isWaiting }) => isWaiting), version: copy.version + 1 };
      copies.set(copy.entry, next);
      return next;
    },
    unlinkSharedCopy: async ({ params }) => void copies.delete(params.id),
  };
}

type CopyPart = SharedCopyDetail['parts'][number];

function decidedOn(part: CopyPart, choice: 'accept' | 'adapt' | 'keep' | undefined): CopyPart {
  if (!choice) return part;
  if (choice === 'accept') return { ...part, choice: 'same', isWaiting: false, taken: part.theirs, mine: part.theirs };
  return { ...part, choice: 'adapted', isWaiting: false };
}
