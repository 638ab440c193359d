import type { Trait } from '@ventanilla/answering';
import type { QuestionDocument } from '../questions/question.schema.js';
import type { GapDocument } from './gap.schema.js';
import { causeOf, mondayOf, more, newestWeeks } from './gathered.js';

type Counted = Pick<GapDocument, 'count' | 'languages' | 'causes' | 'weeks' | 'topic' | 'firstAskedAt' | 'lastAskedAt'>;

/** What is counted of two gaps that are one. */
export function countedTogether(gap: GapDocument, other: GapDocument): Counted {
  const languages = other.languages.reduce(
    (all, each) => more(all, 'language', each.language, each.count),
    gap.languages,
  );
  const weeks = other.weeks.reduce((all, each) => more(all, 'week', each.week, each.count), gap.weeks);
  return {
    count: gap.count + other.count,
    languages,
    causes: causesTogether(gap.causes, other.causes),
    weeks: newestWeeks(weeks),
    topic: gap.topic ?? other.topic,
    firstAskedAt: earlier(gap.firstAskedAt, other.firstAskedAt),
    lastAskedAt: earlier(gap.lastAskedAt, other.lastAskedAt) === gap.lastAskedAt ? other.lastAskedAt : gap.lastAskedAt,
  };
}

/** What is counted of a gap that one question is taken out of; `left` are its other questions, the newest first. */
export function countedWithout(
  gap: GapDocument,
  question: QuestionDocument,
  left: readonly QuestionDocument[],
): Omit<Counted, 'topic'> {
  const cause = causeOf(question);
  const { [cause]: ofCause = 1, ...others } = gap.causes;
  const count = gap.count - 1;
  const isWhole = left.length === count;
  return {
    count,
    languages: more(gap.languages, 'language', question.language, -1),
    causes: ofCause > 1 ? { ...others, [cause]: ofCause - 1 } : others,
    weeks: newestWeeks(more(gap.weeks, 'week', mondayOf(question.day), -1)),
    firstAskedAt: (isWhole ? left.at(-1)?.askedAt : undefined) ?? gap.firstAskedAt,
    lastAskedAt: left[0]?.askedAt ?? gap.lastAskedAt,
  };
}

/** What draws questions into either draws them into both; the strongest first. */
export function traitsTogether(one: readonly Trait[], other: readonly Trait[]): Trait[] {
  const sums = new Map(one.map(({ name, weight }) => [name, weight]));
  for (const { name, weight } of other) sums.set(name, (sums.get(name) ?? 0) + weight);
  const all = [...sums].map(([name, weight]) => ({ name, weight }));
  return all.sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1)).slice(0, MOST_TRAITS);
}

/** As many as a gap keeps of what its questions are about. */
const MOST_TRAITS = 40;

function causesTogether(one: GapDocument['causes'], other: GapDocument['causes']): GapDocument['causes'] {
  const causes = [...new Set([...Object.keys(one), ...Object.keys(other)])] as (keyof typeof one)[];
  return Object.fromEntries(causes.map((cause) => [cause, (one[cause] ?? 0) + (other[cause] ?? 0)]));
}

function earlier(one: Date, other: Date): Date {
  return one <= other ? one : other;
}
