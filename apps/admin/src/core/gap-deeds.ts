import type { Gap, GapAnswer, GapInFull, GapStanding, GapTry, SetAsideReason } from '@ventanilla/contracts';
import type { DeskCore } from './desk-core.js';

/** Which version of a gap somebody looks at. */
type Seen = Pick<Gap, 'id' | 'version'>;
export type NewAnswer = { kind: 'guide' | 'service'; title: string };
export type Aside = { reason: SetAsideReason; note: string };

/** What can be done with questions that nothing answers. */
export type GapDeeds = {
  gaps(municipality: string, state: GapStanding, limit: number): Promise<{ items: Gap[]; total: number }>;
  gap(id: string): Promise<GapInFull>;
  tryGap(id: string, answer: GapAnswer | null, question?: string): Promise<GapTry[]>;
  closeGap(gap: Seen, answer: GapAnswer, force?: string): Promise<Gap>;
  writeGap(gap: Seen, answer: NewAnswer): Promise<Gap>;
  setGapAside(gap: Seen, aside: Aside): Promise<Gap>;
  reopenGap(gap: Seen): Promise<Gap>;
  /** The other is taken in, and is no more. */
  mergeGaps(gap: Seen, other: Seen): Promise<Gap>;
  /** Gives back the gap that the question opens. */
  splitGap(gap: Seen, question: string): Promise<Gap>;
};

export function gapDeeds(core: DeskCore): GapDeeds {
  return {
    gaps: (municipality, state, limit) => core.listGaps({ query: { municipality, state, limit } }),
    gap: (id) => core.getGap({ params: { id } }),
    tryGap: async (id, answer, question) =>
      (await core.tryGap({ params: { id }, body: { answer, ...(question && { question }) } })).tries,
    closeGap: ({ id, version }, answer, force) =>
      core.closeGap({ params: { id }, body: { version, answer, ...(force !== undefined && { force }) } }),
    writeGap: ({ id, version }, answer) => core.writeGap({ params: { id }, body: { version, ...answer } }),
    setGapAside: ({ id, version }, aside) => core.setGapAside({ params: { id }, body: { version, ...aside } }),
    mergeGaps: ({ id, version }, other) =>
      core.mergeGaps({ params: { id }, body: { version, other: { id: other.id, version: other.version } } }),
    splitGap: ({ id, version }, question) => core.splitGap({ params: { id }, body: { version, question } }),
    reopenGap: ({ id, version }) => core.reopenGap({ params: { id }, body: { version } }),
  };
}
