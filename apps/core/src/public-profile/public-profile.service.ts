import { Inject, Injectable } from '@nestjs/common';
import type { PublicDomain, PublicProfile, PublishedEntry } from '@ventanilla/contracts';
import { dateInWords } from '../items/facts/dates.js';
import { itemsOf } from '../items/items-of.js';
import { pageUrlOf } from '../items/page-url.js';
import { newestSource, wordingFor } from '../items/rendering.js';
import { Library } from '../knowledge/library.js';
import type { PublishedContent } from '../knowledge/published-content.js';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config.js';
import { ApiError } from '../platform/errors/api-error.js';
import { findingsIn, newestProfile, wheelOf } from './wheel-of.js';

/** A municipality's profile as it is public, from memory. */
@Injectable()
export class PublicProfileService {
  constructor(
    private readonly library: Library,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async get(municipality: string, language: string): Promise<PublicProfile> {
    const content = await this.library.open(municipality);
    const profile = newestProfile(content);
    const wording = profile && wordingFor(profile.texts, { language, municipality: content.municipality });
    if (!profile || !wording) throw nothingPublished();
    const { period, sources } = profile.facts;
    const findings = findingsIn(content, profile.key);
    const wheel = wheelOf(findings, language);
    return {
      key: profile.key,
      title: wording.text.title,
      language: wording.language,
      date: dateInWords({ language }, period),
      wheel: wheel.description,
      source: newestSource(sources),
      pageUrl: pageUrlOf(content, { kind: 'finding', key: profile.key }, { ...this.config, language }),
      domains: wheel.domains.map((count) => ({
        ...count,
        name: wheel.labels[count.number] ?? String(count.number),
        statements: this.#statements(content, findings, { language, domain: count.number }),
      })),
    };
  }

  #statements(
    content: PublishedContent,
    findings: readonly PublishedEntry<'finding'>[],
    { language, domain }: { language: string; domain: number },
  ): PublicDomain['statements'] {
    const itemOf = itemsOf(content, { language, now: this.clock.now(), near: null, publicUrl: this.config.publicUrl });
    return findings.filter(({ facts }) => facts.domain === domain).flatMap(({ key }) => itemOf(key) ?? []);
  }
}

function nothingPublished(): ApiError {
  return new ApiError('notFound', 'This municipality has no published profile. Ask for its services instead.');
}
