import Icon from '@mui/icons-material/VolunteerActivismOutlined';
import { EntryListPage } from '../entries/EntryListPage.js';
import { entryPages } from '../entries/entry-pages.js';

const loadParts = async () => {
  const { ServiceFacts } = await import('./ServiceFacts.js');
  return { facts: <ServiceFacts /> };
};

export const services = {
  icon: Icon,
  list: () => <EntryListPage resource="services" />,
  ...entryPages('services', loadParts),
};
