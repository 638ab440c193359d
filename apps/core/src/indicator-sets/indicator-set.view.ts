import type { IndicatorSet, IndicatorSetSummary, SetContent } from '@ventanilla/contracts';
import { checkIndicatorSet, type IndicatorSet as RuledSet } from '@ventanilla/mgi';
import type { IndicatorSetDocument, ListedSet } from './indicator-set.schema.js';

/** The set as the package knows it that holds the rules of sets. */
export function toRuledSet({
  key,
  version,
  content,
}: Pick<IndicatorSetDocument, 'key' | 'version' | 'content'>): RuledSet {
  return { key, version, ...content };
}

export function countsOf({ domains, indicators }: SetContent): IndicatorSetSummary['counts'] {
  return { domains: domains.length, indicators: indicators.length };
}

export function toSummary({ _id, content, releasedAt, updatedAt, ...values }: ListedSet): IndicatorSetSummary {
  const { names, origin, basedOn } = content;
  return {
    ...values,
    ...{ names, origin, basedOn },
    id: _id.toHexString(),
    releasedAt: releasedAt?.toISOString() ?? null,
    updatedAt: updatedAt.toISOString(),
  };
}

export function toIndicatorSet(document: IndicatorSetDocument): IndicatorSet {
  return { ...toSummary(document), ...document.content, problems: checkIndicatorSet(toRuledSet(document)) };
}
