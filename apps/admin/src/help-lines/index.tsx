import Icon from '@mui/icons-material/SupportOutlined';
import type { AnyEntry } from '@ventanilla/contracts';
import { EntryCreate, EntryEdit } from '../entries/EntryEditor.js';
import { EntryListPage } from '../entries/EntryListPage.js';
import { EntryShow } from '../entries/EntryShow.js';
import { HelpLineFacts } from './HelpLineFacts.js';

const numbers = (entry: AnyEntry) =>
  entry.kind === 'helpLine' ? entry.facts.phones.map(({ number }) => number).join(' · ') : null;

export const helpLines = {
  icon: Icon,
  list: () => <EntryListPage resource="helpLines" extraLine={numbers} />,
  edit: () => <EntryEdit resource="helpLines" facts={<HelpLineFacts />} />,
  create: () => <EntryCreate resource="helpLines" facts={<HelpLineFacts />} />,
  show: () => <EntryShow resource="helpLines" />,
};
