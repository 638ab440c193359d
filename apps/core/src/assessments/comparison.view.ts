import type { AnswerCounts, ComparedCounts, ComparedRound, RoundComparison } from '@ventanilla/contracts';
import {
  type CountRow,
  changeOf,
  compareResults,
  type DomainComparison,
  type RoundWork,
  settledAnswers,
  type TopicComparison,
} from '@ventanilla/mgi';
import type { Material } from './round-material.js';

/** A round and what is to be seen of it. */
export type Side = { material: Material; work: RoundWork };

export function toRoundComparison(before: Side, after: Side): RoundComparison {
  const { comparable, domains, subThemes, topics } = compareResults([before, after].map(toResult));
  return {
    before: toComparedRound(before),
    after: toComparedRound(after),
    comparable,
    domains: domains.map(toComparedCounts),
    subThemes: subThemes.map(toComparedCounts),
    topics: topics.map(toComparedTopic),
  };
}

function toResult({ material, work: { set, answers, decisions } }: Side) {
  return { key: material.round._id.toHexString(), set, settled: settledAnswers(set, answers, decisions) };
}

/** Only the words of what is asked: an institution sees its own questions. */
function toComparedRound({ material: { round, set }, work }: Side): ComparedRound {
  const shown = new Set(work.set.indicators.map(({ key }) => key));
  const { scale, domains, indicators, origin } = set.content;
  const { key, title, phase, setReference } = round;
  return {
    ...{ id: round._id.toHexString(), key, title, phase, setReference },
    scale: scale.map(({ key: step, words }) => ({ key: step, words })),
    domains: domains.map(({ number, names, subThemes }) => ({ number, names, subThemes })),
    indicators: indicators
      .filter((indicator) => shown.has(indicator.key))
      .map((indicator) => ({ key: indicator.key, subTheme: indicator.subTheme, question: indicator.question })),
    origin: { kind: origin.kind, note: origin.note },
  };
}

function toComparedCounts({ domain, subTheme, counts: [before, after] }: DomainComparison): ComparedCounts {
  return { domain, subTheme, before: toCounts(before?.row), after: toCounts(after?.row) };
}

function toCounts(row: CountRow | null | undefined): AnswerCounts | null {
  return row ? { indicators: row.indicators, steps: { ...row.steps }, open: row.open } : null;
}

function toComparedTopic(topic: TopicComparison): RoundComparison['topics'][number] {
  const { indicator, domain, steps } = topic;
  return { indicator, domain, before: steps[0]?.step ?? null, after: steps[1]?.step ?? null, change: changeOf(topic) };
}
