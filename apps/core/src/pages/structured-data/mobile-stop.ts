import type { PublishedEntry } from '@ventanilla/contracts';
import { instantAt, minutesOf } from '@ventanilla/directory';
import { wordingFor } from '../../items/rendering.js';
import { addressIn } from '../addresses.js';
import type { PageContext } from '../page-context.js';
import type { JsonLd } from './json-ld.js';
import { publisherData } from './municipality.js';
import { placeData } from './place.js';

/** One dated stop as an event, in the municipality's own time. */
export function stopData(context: PageContext, { key, facts, texts }: PublishedEntry<'mobileStop'>): JsonLd {
  const { municipality, rendering, language } = context;
  const name = wordingFor(texts, rendering)?.text.name ?? key;
  const moment = (time: string) => instantAt(facts.date, minutesOf(time), municipality.timeZone).toISOString();
  return {
    '@type': 'Event',
    name,
    url: addressIn(context, { path: `/mobile-stops/${key}` }, language),
    startDate: moment(facts.opensAt),
    endDate: moment(facts.closesAt),
    eventStatus: `https://schema.org/${facts.cancelled ? 'EventCancelled' : 'EventScheduled'}`,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    isAccessibleForFree: true,
    location: placeData(name, facts),
    organizer: publisherData(context),
  };
}
