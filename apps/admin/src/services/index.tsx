import Icon from '@mui/icons-material/VolunteerActivismOutlined';
import { EntryCreate, EntryEdit } from '../entries/EntryEditor.js';
import { EntryListPage } from '../entries/EntryListPage.js';
import { EntryShow } from '../entries/EntryShow.js';
import { ServiceFacts } from './ServiceFacts.js';

export const services = {
  icon: Icon,
  list: () => <EntryListPage resource="services" />,
  edit: () => <EntryEdit resource="services" facts={<ServiceFacts />} />,
  create: () => <EntryCreate resource="services" facts={<ServiceFacts />} />,
  show: () => <EntryShow resource="services" />,
};
