import { Inject, Injectable } from '@nestjs/common';
import type { FileContent, PublicDomain, PublicProfile, PublicStatement } from '@ventanilla/contracts';
import { dateInWords } from '../items/facts/dates.js';
import { noteOnQuestionnaire } from '../items/facts/questionnaire.js';
import { pageUrlOf } from '../items/page-url.js';
import { newestSource, sayFact, wordingFor } from '../items/rendering.js';
import { Library } from '../knowledge/library.js';
import { type Reading, readingOf } from '../pages/page-context.js';
import {
  countsOf,
  domainName,
  type Finding,
  findProfile,
  type PublishedProfile,
} from '../pages/profile/published-profile.js';
import { titleOf, wheelInWords } from '../pages/profile/wheel.js';
import { WheelPictures } from '../pages/profile/wheel-pictures.js';
import { publishedLanguages } from '../pages/published-languages.js';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config.js';
import { ApiError } from '../platform/errors/api-error.js';

/** A municipality's profile as it is public, from memory: what its page shows, for whoever shows it elsewhere. */
@Injectable()
export class PublicProfileService {
  constructor(
    private readonly library: Library,
    private readonly clock: Clock,
    private readonly pictures: WheelPictures,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async get(municipality: string, language: string): Promise<PublicProfile> {
    const content = await this.library.open(municipality);
    const { publicUrl } = this.config;
    const reading = readingOf(content, language, this.clock.now());
    const profile = findProfile(reading);
    if (!profile) throw nothingPublished();
    const { key, facts } = profile.entry;
    const date = dateInWords({ language }, facts.period);
    return {
      key,
      title: titleOf(reading, profile),
      date,
      wheel: wheelInWords(reading, profile),
      note: [sayFact(language, 'warning.oldFinding', { date }), noteOnQuestionnaire(language, facts)]
        .filter((each) => each !== null)
        .join(' '),
      source: newestSource(facts.sources),
      pageUrl: pageUrlOf(content, { kind: 'finding', key }, { publicUrl, language }),
      domains: countsOf(profile).map((count) => toDomain(reading, profile, count)),
    };
  }

  /** In the language asked for, or the municipality's own where nothing is published in that one. */
  async picture(municipality: string, language: string): Promise<FileContent> {
    const content = await this.library.open(municipality);
    const drawn = publishedLanguages(content).includes(language) ? language : content.municipality.sourceLanguage;
    const picture = await this.pictures.find(municipality, drawn);
    if (!picture) throw nothingPublished();
    const fileName = `wheel-${municipality}-${drawn}.png`;
    return { fileName, mediaType: 'image/png', content: picture.toString('base64') };
  }
}

function toDomain(
  reading: Reading,
  profile: PublishedProfile,
  count: Omit<PublicDomain, 'name' | 'statements'>,
): PublicDomain {
  const own = profile.findings.filter(({ facts }) => facts.domain === count.number && isTold(facts));
  return {
    ...count,
    name: domainName(reading, profile, count.number),
    statements: own.flatMap((finding) => toStatement(reading, finding)),
  };
}

/** What is missing is the town hall's to know, and what was overtaken is true no more. */
function isTold({ type, superseded }: Finding['facts']): boolean {
  return type === 'well-developed' && superseded === null;
}

function toStatement({ rendering }: Reading, { key, texts }: Finding): PublicStatement[] {
  const wording = wordingFor(texts, rendering);
  if (!wording) return [];
  const { text, institution } = wording.text;
  return [{ key, text, institution, language: wording.language }];
}

function nothingPublished(): ApiError {
  return new ApiError('notFound', 'This municipality has no published profile. Ask for its services instead.');
}
