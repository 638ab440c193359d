import Icon from '@mui/icons-material/DirectionsBusFilledOutlined';
import type { AnyEntry } from '@ventanilla/contracts';
import { EntryListPage } from '../entries/EntryListPage.js';
import { entryPages } from '../entries/entry-pages.js';
import { lateWords } from '../i18n/late-words.js';

/** The date, or from when to when a timetable goes; its next dates are a page away. */
function when(entry: AnyEntry): string | null {
  if (entry.kind !== 'mobileStop') return null;
  const { date, opensAt, closesAt, repeats } = entry.facts;
  const last = repeats?.every === 'dates' ? repeats.dates.at(-1) : repeats?.until;
  return `${last ? `${date} – ${last}` : date} · ${opensAt}–${closesAt}`;
}

const loadParts = async () => {
  const [{ stopPageWordings }, { StopFacts }] = await Promise.all([
    import('@ventanilla/languages/stop-pages'),
    import('./StopFacts.js'),
  ]);
  lateWords.add(stopPageWordings);
  return { facts: <StopFacts />, defaults: { service: '', date: '' } };
};

const loadReading = async () => {
  const [{ stopPageWordings }, { StopReading }] = await Promise.all([
    import('@ventanilla/languages/stop-pages'),
    import('./StopReading.js'),
  ]);
  lateWords.add(stopPageWordings);
  const instead = ['date', 'opensAt', 'closesAt', 'cancelled', 'repeats', 'exceptions'];
  return { facts: <StopReading />, instead };
};

export const mobileStops = {
  icon: Icon,
  list: () => <EntryListPage resource="mobileStops" extraLine={when} />,
  ...entryPages('mobileStops', loadParts, loadReading),
};
