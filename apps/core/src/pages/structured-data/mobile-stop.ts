import type { Occurrence } from '@ventanilla/directory';
import type { StopDate } from '../../items/agenda.js';
import { placeOn } from '../../items/facts/stop-dates.js';
import { wordingFor } from '../../items/rendering.js';
import { addressIn } from '../addresses.js';
import type { PageContext } from '../page-context.js';
import type { JsonLd } from './json-ld.js';
import { publisherData } from './municipality.js';
import { placeData } from './place.js';

const status: Record<Occurrence['state'], string> = {
  planned: 'EventScheduled',
  changed: 'EventRescheduled',
  cancelled: 'EventCancelled',
};

/** One date of a stop as an event, in the municipality's own time. */
export function stopDateData(context: PageContext, { entry, on, from, to }: StopDate): JsonLd {
  const { rendering, language } = context;
  const { key, facts, texts } = entry;
  const name = wordingFor(texts, rendering)?.text.name ?? key;
  return {
    '@type': 'Event',
    name,
    url: addressIn(context, { path: `/mobile-stops/${key}` }, language),
    startDate: from.toISOString(),
    endDate: to.toISOString(),
    eventStatus: `https://schema.org/${status[on.state]}`,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    isAccessibleForFree: true,
    location: placeData(name, placeOn(facts, on)),
    organizer: publisherData(context),
  };
}
