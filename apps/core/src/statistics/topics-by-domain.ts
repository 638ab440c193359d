import type { Topic, TopicStatistics } from '@ventanilla/contracts';

type WithTopics = { topics: readonly Topic[] };

/** The rows of the topics that a domain names. A row is the same beside every domain that names its topic. */
export function rowsBeside(rows: readonly TopicStatistics[], { topics }: WithTopics): TopicStatistics[] {
  return rows.filter(({ topic }) => topic !== null && topics.includes(topic));
}

/** The rows that stand beside no domain: of topics that none names, and of questions without one. */
export function rowsBesideNone(rows: readonly TopicStatistics[], domains: readonly WithTopics[]): TopicStatistics[] {
  return rows.filter(({ topic }) => topic === null || !domains.some(({ topics }) => topics.includes(topic)));
}
