import type { PublicStatisticsMonth } from '@ventanilla/contracts';
import { addressIn } from '../addresses.js';
import type { PageContext } from '../page-context.js';
import type { JsonLd } from './json-ld.js';
import { publisherData } from './municipality.js';

/** What was asked, as a data set with its files. */
export function statisticsData(context: PageContext, months: readonly PublicStatisticsMonth[]): JsonLd {
  const { say, name, language } = context;
  const url = addressIn(context, { path: '/statistics' }, language);
  const file = (extension: string, encodingFormat: string): JsonLd => ({
    '@type': 'DataDownload',
    contentUrl: `${url}/questions.${extension}`,
    encodingFormat,
  });
  const [newest, oldest] = [months[0], months.at(-1)];
  return {
    '@type': 'Dataset',
    name: `${say('statistics.title')}: ${name}`,
    description: say('statistics.describe', { municipality: name }),
    url,
    creator: publisherData(context),
    spatialCoverage: name,
    temporalCoverage: newest && oldest ? `${oldest.month}/${newest.month}` : null,
    isAccessibleForFree: true,
    distribution: [file('csv', 'text/csv'), file('json', 'application/json')],
  };
}
