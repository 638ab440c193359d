import { Injectable } from '@nestjs/common';
import type { DomainStatistics, operations } from '@ventanilla/contracts';
import { addDays, localDate } from '@ventanilla/directory';
import { smallestShown, topicsOfNone } from '@ventanilla/mgi';
import { Library } from '../knowledge/library.js';
import { readingOf } from '../pages/page-context.js';
import { countsOf, findProfile, type PublishedProfile } from '../pages/profile/published-profile.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Clock } from '../platform/clock.js';
import type { InputOf } from '../platform/http/handle.js';
import { QuestionRepository } from '../questions/question.repository.js';
import { requireWorksIn } from '../staff/scope.js';
import { helpIn, helpInNone } from './domain-help.js';
import { type Framework, frameworkOf, meansTheSame } from './framework.js';
import { namedByDomain } from './named-help.js';
import { NewestRounds } from './newest-rounds.js';
import { topicTables } from './topic-tables.js';
import { rowsBeside, rowsBesideNone } from './topics-by-domain.js';

type Query = InputOf<typeof operations.getDomainStatistics>['query'];

/** The domains of the profile or of the round beside daily life: what was asked, what nobody could answer, what helps. */
@Injectable()
export class DomainStatisticsService {
  constructor(
    private readonly questions: QuestionRepository,
    private readonly library: Library,
    private readonly rounds: NewestRounds,
    private readonly clock: Clock,
  ) {}

  async count(caller: StaffCaller, id: string, { days, language, domainsOf }: Query): Promise<DomainStatistics> {
    requireWorksIn(caller, id);
    const content = await this.library.open(id);
    const now = this.clock.now();
    const to = localDate(now, content.municipality.timeZone);
    const from = addDays(to, 1 - Number(days));
    const { topics: rows, ...sums } = topicTables(await this.questions.countByTopic(id, from));
    const own = { profile: findProfile(readingOf(content, language, now)), round: await this.rounds.find(id) };
    const framework = frameworkOf(own, domainsOf);
    const findings = findingsIn(framework, own.profile);
    const named = namedByDomain(framework, own);
    const reader = { language, today: to };
    const covers = topicsOfNone(framework.domains);
    return {
      ...{ from, to, smallest: smallestShown, ...sums },
      domainsOf: framework.of,
      choices: (['profile', 'round'] as const).filter((of) => own[of] !== null),
      domains: framework.domains.map(({ number, names, topics }) => ({
        ...{ number, names: { ...names }, covers: [...topics] },
        findings: findings.get(number) ?? null,
        topics: rowsBeside(rows, { topics }),
        help: helpIn(content, topics, named.get(number) ?? new Map(), reader),
      })),
      other: {
        covers,
        topics: rowsBesideNone(rows, framework.domains),
        help: helpInNone(content, covers, named, reader),
      },
    };
  }
}

type Findings = NonNullable<DomainStatistics['domains'][number]['findings']>;

/** What the newest profile says of these domains; nothing of one that only shares its number. */
function findingsIn(here: Framework, profile: PublishedProfile | null): Map<number, Findings> {
  if (!profile) return new Map();
  const ofProfile = frameworkOf({ profile, round: null }, 'profile');
  const counts = countsOf(profile).filter(({ number }) => meansTheSame(here, ofProfile, number));
  return new Map(counts.map(({ number, ...findings }) => [number, findings]));
}
