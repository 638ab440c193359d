import Icon from '@mui/icons-material/SupportOutlined';
import type { AnyEntry } from '@ventanilla/contracts';
import { EntryListPage } from '../entries/EntryListPage.js';
import { entryPages } from '../entries/entry-pages.js';

const numbers = (entry: AnyEntry) =>
  entry.kind === 'helpLine' ? entry.facts.phones.map(({ number }) => number).join(' · ') : null;

const loadParts = async () => {
  const { HelpLineFacts } = await import('./HelpLineFacts.js');
  return { facts: <HelpLineFacts /> };
};

export const helpLines = {
  icon: Icon,
  list: () => <EntryListPage resource="helpLines" extraLine={numbers} />,
  ...entryPages('helpLines', loadParts),
};
