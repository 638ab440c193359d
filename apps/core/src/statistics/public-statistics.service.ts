import { Injectable } from '@nestjs/common';
import type { Municipality, PublicStatistics } from '@ventanilla/contracts';
import { localDate } from '@ventanilla/directory';
import { smallestShown } from '@ventanilla/mgi';
import { Library } from '../knowledge/library.js';
import { Clock } from '../platform/clock.js';
import { QuestionRepository } from '../questions/question.repository.js';
import { lastMonths, publicMonths } from './public-statistics.js';

type Known = { month: string; statistics: Promise<PublicStatistics> };

/** What everybody may know of what was asked: counted once a month, in each process. */
@Injectable()
export class PublicStatisticsService {
  readonly #known = new Map<string, Known>();

  constructor(
    private readonly questions: QuestionRepository,
    private readonly library: Library,
    private readonly clock: Clock,
  ) {}

  of(id: string): Promise<PublicStatistics> {
    const { municipality } = this.library.helpLines(id);
    const today = localDate(this.clock.now(), municipality.timeZone);
    const month = `${today.slice(0, 7)} ${municipality.version}`;
    const known = this.#known.get(id);
    if (known?.month === month) return known.statistics;
    const statistics = this.#count(municipality, today);
    this.#known.set(id, { month, statistics });
    // What failed is asked for again; who waits for it hears of it themselves.
    statistics.catch(() => this.#known.delete(id));
    return statistics;
  }

  async #count(municipality: Municipality, today: string): Promise<PublicStatistics> {
    const months = lastMonths(today);
    const since = `${months.at(-1)}-01`;
    const [byTopic, byLanguage] = await Promise.all([
      this.questions.countBy(municipality.id, since, 'topic'),
      this.questions.countBy(municipality.id, since, 'language'),
    ]);
    return {
      municipality: municipality.id,
      smallestShown,
      months: publicMonths({ byTopic, byLanguage }, months, municipality),
    };
  }
}
