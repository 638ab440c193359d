import { Injectable } from '@nestjs/common';
import type { DomainStatistics, operations } from '@ventanilla/contracts';
import { addDays, localDate } from '@ventanilla/directory';
import { isSameDomain, mgiDomains, smallestShown } from '@ventanilla/mgi';
import { Library } from '../knowledge/library.js';
import { readingOf } from '../pages/page-context.js';
import { countsOf, findProfile, type PublishedProfile } from '../pages/profile/published-profile.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Clock } from '../platform/clock.js';
import type { InputOf } from '../platform/http/handle.js';
import { QuestionRepository } from '../questions/question.repository.js';
import { requireWorksIn } from '../staff/scope.js';
import { helpIn } from './domain-help.js';
import { NamedHelp } from './named-help.js';
import { domainOf, topicTables } from './topic-tables.js';

type Query = InputOf<typeof operations.getDomainStatistics>['query'];

/** The domains of the profile beside daily life: what was asked, what nobody could answer, what help is published. */
@Injectable()
export class DomainStatisticsService {
  constructor(
    private readonly questions: QuestionRepository,
    private readonly library: Library,
    private readonly named: NamedHelp,
    private readonly clock: Clock,
  ) {}

  async count(caller: StaffCaller, id: string, { days, language }: Query): Promise<DomainStatistics> {
    requireWorksIn(caller, id);
    const content = await this.library.open(id);
    const now = this.clock.now();
    const to = localDate(now, content.municipality.timeZone);
    const from = addDays(to, 1 - Number(days));
    const { topics, ...sums } = topicTables(await this.questions.countByTopic(id, from));
    const newest = findProfile(readingOf(content, language, now));
    const profile = newest && onMgiDomains(newest);
    const findings = findingsIn(profile);
    const named = await this.named.byDomain(id, profile);
    return {
      from,
      to,
      smallest: smallestShown,
      ...sums,
      domains: mgiDomains.map(({ number }) => ({
        number,
        findings: findings.get(number) ?? null,
        topics: topics.filter(({ topic }) => domainOf(topic) === number),
        help: helpIn(content, number, named.get(number) ?? new Map(), { language, today: to }),
      })),
      other: topics.filter(({ topic }) => domainOf(topic) === null),
    };
  }
}

/** What a profile says of the domains of the MGI: other sets use the same numbers for other domains. */
function onMgiDomains(profile: PublishedProfile): PublishedProfile {
  const own = profile.named.filter((named) => mgiDomains.some((domain) => isSameDomain(domain, named)));
  const numbers = new Set(own.map(({ number }) => number));
  const findings = profile.findings.filter(({ facts }) => numbers.has(facts.domain));
  return { ...profile, findings, domains: [...numbers] };
}

type Findings = NonNullable<DomainStatistics['domains'][number]['findings']>;

function findingsIn(profile: PublishedProfile | null): Map<number, Findings> {
  const counts = profile ? countsOf(profile) : [];
  return new Map(counts.map(({ number, ...findings }) => [number, findings]));
}
