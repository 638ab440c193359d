import { Injectable } from '@nestjs/common';
import {
  addMonths,
  type DeskStatistics,
  entryKinds,
  type Outcome,
  outcomes,
  usualReviewMonths,
} from '@ventanilla/contracts';
import { addDays, localDate } from '@ventanilla/directory';
import { EntryRepository } from '../entries/entry.repository.js';
import { MunicipalityService } from '../municipalities/municipality.service.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Clock } from '../platform/clock.js';
import { type AlikeCount, QuestionRepository } from '../questions/question.repository.js';
import { requireWorksIn } from '../staff/scope.js';
import { withoutSmall } from './public-statistics.js';

const DAYS = 14;

/** Kinds that a person checks again and again. */
const CHECKED = entryKinds.filter((kind) => usualReviewMonths[kind] !== null);

/** The desk's numbers, by the municipality's own days. */
@Injectable()
export class StatisticsService {
  constructor(
    private readonly questions: QuestionRepository,
    private readonly entries: EntryRepository,
    private readonly municipalities: MunicipalityService,
    private readonly clock: Clock,
  ) {}

  async desk(caller: StaffCaller, id: string): Promise<DeskStatistics> {
    requireWorksIn(caller, id);
    const { timeZone, languages: spoken } = await this.municipalities.getDocument(id);
    const today = localDate(this.clock.now(), timeZone);
    const since = addDays(today, 1 - DAYS);
    const [counted, entries, freshness, coverage] = await Promise.all([
      this.questions.countAlike(id, since),
      this.#entries(id, today),
      this.#freshness(id, today),
      this.#coverage(id, spoken),
    ]);
    const helped = totals(counted, 'helped');
    return {
      today: outcomesOn(today, counted),
      days: Array.from({ length: DAYS }, (_, at) => addDays(since, at)).map((date) => ({
        date,
        ...outcomesOn(date, counted),
      })),
      languages: mostFirst(counted, 'language').map(({ value, count }) => ({ language: value, questions: count })),
      topics: mostFirst(counted, 'topic').map(({ value, count }) => ({ topic: value, questions: count })),
      feedback: { helped: helped.get(true) ?? 0, notHelped: helped.get(false) ?? 0 },
      entries,
      freshness,
      coverage,
    };
  }

  async #entries(municipality: string, today: string): Promise<DeskStatistics['entries']> {
    const [total, published, changed, due, neverChecked] = await Promise.all([
      this.entries.count(municipality),
      this.entries.count(municipality, { facet: 'public' }),
      this.entries.count(municipality, { facet: 'state:changed' }),
      this.entries.count(municipality, { dueBefore: today }),
      this.entries.count(municipality, { facet: 'unchecked' }),
    ]);
    return { total, published, draft: total - published, changed, due, neverChecked };
  }

  /** Nobody checks tomorrow: the latest months have no end. Who was never checked is whoever of the public is left. */
  async #freshness(municipality: string, today: string): Promise<DeskStatistics['freshness']> {
    const checked = (publicChecked: { $gte?: string; $lt?: string }) =>
      this.entries.count(municipality, { kinds: CHECKED, publicChecked });
    const before = (months: number) => addMonths(today, -months);
    const [total, within3Months, within6Months, within12Months, longer] = await Promise.all([
      this.entries.count(municipality, { facet: 'public', kinds: CHECKED }),
      checked({ $gte: before(3) }),
      checked({ $gte: before(6), $lt: before(3) }),
      checked({ $gte: before(12), $lt: before(6) }),
      checked({ $lt: before(12) }),
    ]);
    const never = Math.max(0, total - within3Months - within6Months - within12Months - longer);
    return { within3Months, within6Months, within12Months, longer, never };
  }

  async #coverage(municipality: string, languages: readonly string[]): Promise<DeskStatistics['coverage']> {
    const total = await this.entries.count(municipality, { facet: 'public' });
    const counts = languages.map((code) => this.entries.count(municipality, { facet: `public:${code}` }));
    const published = await Promise.all(counts);
    return languages.map((language, at) => ({ language, published: published[at] ?? 0, total }));
  }
}

function outcomesOn(date: string, counted: readonly AlikeCount[]): Record<Outcome, number> {
  const sums = totals(
    counted.filter(({ day }) => day === date),
    'outcome',
  );
  const [answered, choices, emergency, unknown] = outcomes.map((outcome) => sums.get(outcome));
  return { answered: answered ?? 0, choices: choices ?? 0, emergency: emergency ?? 0, unknown: unknown ?? 0 };
}

/** How many there are of each value of a field. */
function totals<Field extends keyof AlikeCount>(counted: readonly AlikeCount[], field: Field) {
  const sums = new Map<AlikeCount[Field], number>();
  for (const each of counted) sums.set(each[field], (sums.get(each[field]) ?? 0) + each.count);
  return sums;
}

/** Where few asked, how many is not said. Those come last, in the order of their names. */
function mostFirst<Field extends 'language' | 'topic'>(counted: readonly AlikeCount[], field: Field) {
  const rows = [...totals(counted, field)].map(([value, count]) => ({ value, count }));
  return withoutSmall(rows).sort(
    (one, other) => (other.count ?? 0) - (one.count ?? 0) || String(one.value).localeCompare(String(other.value), 'en'),
  );
}
