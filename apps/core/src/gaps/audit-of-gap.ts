import type { Deed } from '../audit/audit.service.js';
import type { GapDocument } from './gap.schema.js';

type GapAction = 'closeGap' | 'writeGap' | 'setGapAside' | 'reopenGap' | 'mergeGaps' | 'splitGap';

/** A deed done to a gap, known by the entry or the topic it is about: never by what people wrote. */
export function auditOfGap(action: GapAction, gap: GapDocument, title: string | null, why: string | null = null): Deed {
  const { _id, municipality, topic } = gap;
  const id = _id.toHexString();
  return { action, resource: 'gap', resourceId: id, title: title ?? topic ?? id, municipality, why };
}
