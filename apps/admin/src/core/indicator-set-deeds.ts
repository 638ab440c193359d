import type {
  FileContent,
  IndicatorSet,
  IndicatorSetSummary,
  SetContent,
  SetDifference,
  Words,
} from '@ventanilla/contracts';
import type { DeskCore } from './desk-core.js';

/** What a draft begins with. `owner` is null for a set of the platform, `from` for an empty one. */
export type NewIndicatorSet = { owner: string | null; key: string; names: Words; from: string | null };

export type SetFormat = 'csv' | 'json';

/** A version as somebody has it before them: writes are held against how often it was saved. */
type Seen = Pick<IndicatorSetSummary, 'id' | 'saved'>;

export type SetFilter = { municipality?: string; state?: 'draft' | 'released'; key?: string };

/** What can be done with the questionnaires of assessment rounds. */
export type IndicatorSetDeeds = {
  indicatorSets(filter: SetFilter, offset?: number): Promise<{ items: IndicatorSetSummary[]; total: number }>;
  indicatorSet(id: string): Promise<IndicatorSet>;
  createIndicatorSet(draft: NewIndicatorSet): Promise<IndicatorSet>;
  saveIndicatorSet(set: Seen, content: SetContent): Promise<IndicatorSet>;
  importIndicatorSet(set: Seen, format: SetFormat, text: string): Promise<IndicatorSet>;
  releaseIndicatorSet(set: Seen): Promise<IndicatorSet>;
  deleteIndicatorSet(set: Seen): Promise<void>;
  indicatorSetDifference(from: string, to: string): Promise<SetDifference>;
  indicatorSetFile(id: string, format: SetFormat): Promise<FileContent>;
};

/** How many versions one look at the list brings. */
export const SETS_SHOWN = 50;

export function indicatorSetDeeds(core: DeskCore): IndicatorSetDeeds {
  const params = ({ id }: Seen) => ({ id });
  return {
    indicatorSets: (filter, offset = 0) => core.listIndicatorSets({ query: { ...filter, offset, limit: SETS_SHOWN } }),
    indicatorSet: (id) => core.getIndicatorSet({ params: { id } }),
    createIndicatorSet: (draft) => core.createIndicatorSet({ body: draft }),
    saveIndicatorSet: (set, content) =>
      core.updateIndicatorSet({ params: params(set), body: { saved: set.saved, content } }),
    importIndicatorSet: (set, format, text) =>
      core.importIndicatorSet({ params: params(set), body: { saved: set.saved, format, text } }),
    releaseIndicatorSet: (set) => core.releaseIndicatorSet({ params: params(set), body: { saved: set.saved } }),
    deleteIndicatorSet: async (set) => {
      await core.deleteIndicatorSet({ params: params(set), query: { saved: set.saved } });
    },
    indicatorSetDifference: (from, to) => core.compareIndicatorSets({ params: { id: to }, query: { from } }),
    indicatorSetFile: (id, format) => core.exportIndicatorSet({ params: { id }, query: { format } }),
  };
}
