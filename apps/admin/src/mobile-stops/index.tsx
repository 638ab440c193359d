import Icon from '@mui/icons-material/DirectionsBusFilledOutlined';
import type { AnyEntry } from '@ventanilla/contracts';
import { EntryListPage } from '../entries/EntryListPage.js';
import { entryPages } from '../entries/entry-pages.js';
import { lateWords } from '../i18n/late-words.js';

const when = (entry: AnyEntry) =>
  entry.kind === 'mobileStop' ? `${entry.facts.date} · ${entry.facts.opensAt}–${entry.facts.closesAt}` : null;

const loadParts = async () => {
  const [{ stopPageWordings }, { StopFacts }] = await Promise.all([
    import('@ventanilla/languages/stop-pages'),
    import('./StopFacts.js'),
  ]);
  lateWords.add(stopPageWordings);
  return { facts: <StopFacts />, defaults: { service: '', date: '' } };
};

export const mobileStops = {
  icon: Icon,
  list: () => <EntryListPage resource="mobileStops" extraLine={when} />,
  ...entryPages('mobileStops', loadParts),
};
