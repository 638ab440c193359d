import type { Shown, View } from './page.js';
import type { PageContext } from './page-context.js';
import { alertFile, alertsPage } from './views/alerts.js';
import { documentsPage } from './views/documents.js';
import { guidePage, guidesPage } from './views/guides.js';
import { helpLinesPage } from './views/help-lines.js';
import { homePage } from './views/home.js';
import { mobileStopPage, mobileStopsPage } from './views/mobile-stops.js';
import { belowProfile, profilePage } from './views/profile.js';
import { servicePage } from './views/service.js';
import { servicesPage } from './views/services.js';
import { statisticsFile, statisticsPage } from './views/statistics.js';
import { stopCalendar } from './views/stop-calendar.js';
import { topicPage } from './views/topic.js';

type Part = { list?: View; one?: View };

/** Every address there is, by its first word: a list, or one thing of it by its key. */
const parts: Readonly<Record<string, Part>> = {
  alerts: { list: alertsPage, one: alertFile },
  'help-lines': { list: helpLinesPage },
  services: {
    list: servicesPage,
    one: (context, rest) => servicesPage(context, rest) ?? servicePage(context, rest),
  },
  topics: { one: topicPage },
  documents: { list: documentsPage },
  guides: { list: guidesPage, one: (context, rest) => guidesPage(context, rest) ?? guidePage(context, rest) },
  profile: { list: profilePage, one: belowProfile },
  statistics: { list: statisticsPage, one: statisticsFile },
  'mobile-stops': {
    list: mobileStopsPage,
    one: (context, rest) => mobileStopPage(context, rest) ?? stopCalendar(context, rest),
  },
};

/** The page at the rest of an address, after municipality and language; null when there is none. */
export async function findPage(context: PageContext, rest: readonly string[]): Promise<Shown> {
  const [first, ...key] = rest;
  if (first === undefined) return homePage(context);
  const part = Object.hasOwn(parts, first) ? parts[first] : undefined;
  const view = key.length === 0 ? part?.list : part?.one;
  return view ? view(context, key.join('/')) : null;
}
