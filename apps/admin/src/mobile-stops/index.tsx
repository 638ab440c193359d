import Icon from '@mui/icons-material/DirectionsBusFilledOutlined';
import type { AnyEntry } from '@ventanilla/contracts';
import { EntryCreate, EntryEdit } from '../entries/EntryEditor.js';
import { EntryListPage } from '../entries/EntryListPage.js';
import { EntryShow } from '../entries/EntryShow.js';
import { StopFacts } from './StopFacts.js';

const when = (entry: AnyEntry) =>
  entry.kind === 'mobileStop' ? `${entry.facts.date} · ${entry.facts.opensAt}–${entry.facts.closesAt}` : null;

export const mobileStops = {
  icon: Icon,
  list: () => <EntryListPage resource="mobileStops" extraLine={when} />,
  edit: () => <EntryEdit resource="mobileStops" facts={<StopFacts />} />,
  create: () => <EntryCreate resource="mobileStops" facts={<StopFacts />} defaults={{ service: '', date: '' }} />,
  show: () => <EntryShow resource="mobileStops" />,
};
