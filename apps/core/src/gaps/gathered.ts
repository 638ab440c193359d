import type { ClusterProfile } from '@ventanilla/answering';
import type { GapCause } from '@ventanilla/contracts';
import { addDays } from '@ventanilla/directory';
import { Types } from 'mongoose';
import type { QuestionDocument } from '../questions/question.schema.js';
import type { GapDocument } from './gap.schema.js';

/** So many weeks are counted apart. */
export const WEEKS = 12;
/** A question that was on its way while a gap was closed says nothing against what closed it. */
const GRACE_MS = 10_000;

/** A gap that a question opens. */
export function openedBy(question: QuestionDocument, id: string): GapDocument {
  const { municipality, topic, askedAt } = question;
  return {
    ...{ _id: new Types.ObjectId(id), municipality, topic, state: 'open' },
    ...{ count: 0, languages: [], causes: {}, weeks: [], traits: [], firstAskedAt: askedAt, lastAskedAt: askedAt },
    ...{ answeredBy: null, checkedRevision: -1, entry: null, writer: null, closed: null, setAside: null },
    ...{ cameBack: false, version: 1 },
  };
}

/** A gap with one more question. Asked again without an answer after it was closed, it is open again. */
export function withQuestion(gap: GapDocument, question: QuestionDocument, { traits }: ClusterProfile): GapDocument {
  const { askedAt, topic } = question;
  const returns = gap.state === 'closed' && isAfter(askedAt, gap.closed?.at);
  return {
    ...gap,
    ...(returns && { state: 'open', cameBack: true, answeredBy: null }),
    topic: gap.topic ?? topic,
    count: gap.count + 1,
    languages: more(gap.languages, 'language', question.language, 1),
    causes: { ...gap.causes, [causeOf(question)]: (gap.causes[causeOf(question)] ?? 0) + 1 },
    weeks: newestWeeks(more(gap.weeks, 'week', mondayOf(question.day), 1)),
    traits,
    ...spanWith(gap, askedAt),
    checkedRevision: -1,
    version: gap.version + 1,
  };
}

/** Why a question is in a gap. */
export function causeOf({ outcome, why }: Pick<QuestionDocument, 'outcome' | 'why'>): GapCause {
  return outcome === 'unknown' ? 'unanswered' : (why ?? 'notHelped');
}

/** The Monday of the week that a day is in. */
export function mondayOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}

function spanWith({ firstAskedAt, lastAskedAt }: GapDocument, askedAt: Date) {
  const [first = askedAt, , last = askedAt] = [firstAskedAt, askedAt, lastAskedAt].sort(
    (one, other) => one.getTime() - other.getTime(),
  );
  return { firstAskedAt: first, lastAskedAt: last };
}

function isAfter(askedAt: Date, closedAt: Date | undefined): boolean {
  return closedAt !== undefined && askedAt.getTime() > closedAt.getTime() + GRACE_MS;
}

/** In their order, without those that are counted no more. */
export function newestWeeks(weeks: GapDocument['weeks']): GapDocument['weeks'] {
  const counted = [...weeks].sort((one, other) => (one.week < other.week ? -1 : 1));
  const newest = counted.at(-1)?.week;
  return newest === undefined ? [] : counted.filter((each) => each.week > addDays(newest, -7 * WEEKS));
}

/** Counts more of a value, or less; a list and not a record, because a language or a day is no name for a field. */
export function more<Field extends string>(
  counts: readonly (Record<Field, string> & { count: number })[],
  field: Field,
  value: string,
  by: number,
): (Record<Field, string> & { count: number })[] {
  const others = counts.filter((each) => each[field] !== value);
  const count = (counts.find((each) => each[field] === value)?.count ?? 0) + by;
  return count <= 0 ? others : [...others, { [field]: value, count } as Record<Field, string> & { count: number }];
}
