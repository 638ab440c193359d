import { addressIn } from '../addresses.js';
import type { PageContext } from '../page-context.js';
import type { PublishedProfile } from '../profile/published-profile.js';
import { titleOf } from '../profile/wheel.js';
import type { JsonLd } from './json-ld.js';
import { publisherData } from './municipality.js';

/** The profile as a dated report about the municipality. */
export function profileData(context: PageContext, profile: PublishedProfile, path: string): JsonLd {
  const { facts, texts } = profile.entry;
  const { language, say } = context;
  const url = addressIn(context, { path }, language);
  return {
    '@type': 'Report',
    name: titleOf(context, profile),
    description: say('profile.notRanking'),
    url,
    datePublished: facts.period,
    inLanguage: texts[language] ? language : context.municipality.sourceLanguage,
    about: publisherData(context),
    image: `${url}/wheel.png`,
    isBasedOn: facts.url,
    isAccessibleForFree: true,
  };
}
