import type { AnyEntry, SharedCopy, SharedCopyDetail, SharedDecision, SharedOffer } from '@ventanilla/contracts';
import type { DeskCore } from './desk-core.js';

/** What can be done with content that one owner keeps for many. */
export type SharingDeeds = {
  entrySharing(id: string): Promise<{ offer: SharedOffer | null; copy: SharedCopy | null }>;
  offerEntry(id: string): Promise<SharedOffer>;
  withdrawOffer(id: string): Promise<void>;
  embedShared(entry: string, municipality: string): Promise<AnyEntry>;
  sharedCopy(id: string): Promise<SharedCopyDetail>;
  decideOnShared(id: string, version: number, decisions: SharedDecision[]): Promise<SharedCopyDetail>;
  unlinkShared(id: string): Promise<void>;
};

export function sharingDeeds(core: DeskCore): SharingDeeds {
  return {
    entrySharing: (id) => core.getEntrySharing({ params: { id } }),
    offerEntry: (id) => core.offerEntry({ params: { id } }),
    withdrawOffer: async (id) => {
      await core.withdrawOffer({ params: { id } });
    },
    embedShared: (entry, municipality) => core.embedSharedEntry({ body: { entry, municipality } }),
    sharedCopy: (id) => core.getSharedCopy({ params: { id } }),
    decideOnShared: (id, version, decisions) =>
      core.decideOnSharedCopy({ params: { id }, body: { version, decisions } }),
    unlinkShared: async (id) => {
      await core.unlinkSharedCopy({ params: { id } });
    },
  };
}
