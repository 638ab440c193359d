import type { DraftLook, FindingDraft, FindingDrafts } from '@ventanilla/contracts';
import { findIndicator, takesDrafts } from '@ventanilla/mgi';
import type { Material } from '../assessments/round-material.js';
import type { EntryDocument } from '../entries/entry.schema.js';
import { statesOf } from '../entries/standing.js';
import { toRuledSet } from '../indicator-sets/indicator-set.view.js';
import { type FindingEntry, isReviewed, wordsIn } from './finding-entry.js';
import { indicatorsOf, type Plan } from './plan-drafts.js';

type Shown = {
  material: Material;
  language: string;
  plan: Plan;
  profile: { key: string; entry: EntryDocument | null } | null;
};

export function toFindingDrafts({ material: { round, set }, language, plan, profile }: Shown): FindingDrafts {
  const ruled = toRuledSet(set);
  const domainOf = (indicator: string) => findIndicator(ruled, indicator)?.domain ?? 0;
  return {
    assessment: round._id.toHexString(),
    profile: profile && { key: profile.key, entry: profile.entry?._id.toHexString() ?? null },
    findings: plan.standing.map((standing) => toFindingDraft(standing.entry, standing.look, language)).sort(byPlace),
    leftOut: plan.leftOut.map((each) => ({ ...each, domain: domainOf(each.indicator) })),
    waiting: plan.waiting.map(({ indicator }) => indicator),
    takesDrafts: takesDrafts(round.phase),
  };
}

export function toFindingDraft(entry: FindingEntry, look: DraftLook | null, language: string): FindingDraft {
  const { _id, key, version, facts } = entry;
  const { domain, type, order, basis } = facts;
  const words = wordsIn(language, entry);
  return {
    ...{ entry: _id.toHexString(), key, version, domain, type, order, look },
    text: words?.text ?? '',
    institution: words?.institution ?? '',
    states: statesOf(entry),
    reviewed: isReviewed(entry, language),
    indicators: indicatorsOf(entry),
    evidence: basis?.evidence.length ?? 0,
  };
}

/** By domain, well-developed first, in the order of the profile. */
export function byPlace(one: FindingDraft, other: FindingDraft): number {
  const place = ({ domain, type, order }: FindingDraft) => domain * 10_000 + (type === 'potential' ? 5_000 : 0) + order;
  return place(one) - place(other);
}
