import { type Topic, type TopicStatistics, topics } from '@ventanilla/contracts';
import { suppressTwoSplits } from '@ventanilla/mgi';
import type { TopicCount } from '../questions/question.repository.js';

/** What was asked, by topic, with everything small taken out; the sums are of the whole municipality. */
export type TopicTables = {
  asked: number | null;
  unanswered: number | null;
  /** Every topic that anybody asked about, in the order of the topics; none at the end. */
  topics: TopicStatistics[];
};

/** Counts of one municipality as they may be shown: by topic and outcome, and by topic and language. */
export function topicTables(counted: readonly TopicCount[]): TopicTables {
  const asked = ([...topics, null] as const).filter((topic) => counted.some((each) => each.topic === topic));
  const languages = [...new Set(counted.map(({ language }) => language))].sort();
  const shown = suppressTwoSplits({ rows: asked.map((topic) => splitsOf(counted, topic, languages)) });
  return {
    asked: shown.total,
    unanswered: shown.firstTotals[1] ?? null,
    topics: asked.map((topic, at) => {
      const { total = null, first = [], second = [] } = shown.rows[at] ?? {};
      const counts = languages.map((language, place) => ({ language, questions: second[place] ?? null }));
      return { topic, asked: total, answered: first[0] ?? null, unanswered: first[1] ?? null, languages: counts };
    }),
  };
}

function splitsOf(counted: readonly TopicCount[], topic: Topic | null, languages: readonly string[]) {
  const own = counted.filter((each) => each.topic === topic);
  const sum = (isCounted: (each: TopicCount) => boolean) =>
    own.filter(isCounted).reduce((total, { count }) => total + count, 0);
  return {
    first: [sum(({ isAnswered }) => isAnswered), sum(({ isAnswered }) => !isAnswered)],
    second: languages.map((language) => sum((each) => each.language === language)),
  };
}
