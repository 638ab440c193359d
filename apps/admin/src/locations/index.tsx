import Icon from '@mui/icons-material/PlaceOutlined';
import type { AnyEntry } from '@ventanilla/contracts';
import { EntryListPage } from '../entries/EntryListPage.js';
import { entryPages } from '../entries/entry-pages.js';

const addressLine = (entry: AnyEntry) =>
  entry.kind === 'location'
    ? [entry.facts.address.address1, entry.facts.address.locality].filter(Boolean).join(', ')
    : null;

const loadParts = async () => {
  const { LocationFacts } = await import('./LocationFacts.js');
  return { facts: <LocationFacts /> };
};

export const locations = {
  icon: Icon,
  list: () => <EntryListPage resource="locations" extraLine={addressLine} />,
  ...entryPages('locations', loadParts),
};
