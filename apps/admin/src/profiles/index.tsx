import Icon from '@mui/icons-material/DonutLargeOutlined';
import { EntryListPage } from '../entries/EntryListPage.js';
import { entryPages } from '../entries/entry-pages.js';

const loadParts = async () => {
  const { ProfileFacts } = await import('./ProfileFacts.js');
  return { facts: <ProfileFacts />, defaults: { period: '' } };
};

export const profiles = {
  icon: Icon,
  list: () => <EntryListPage resource="profiles" />,
  ...entryPages('profiles', loadParts),
};
