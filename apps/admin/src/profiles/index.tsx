import Icon from '@mui/icons-material/DonutLargeOutlined';
import { entryPages } from '../entries/entry-pages.js';
import { fetchedLate } from '../late/fetched-late.js';

const loadParts = async () => {
  const { ProfileFacts } = await import('./ProfileFacts.js');
  return { facts: <ProfileFacts />, defaults: { period: '' } };
};

export const profiles = {
  icon: Icon,
  list: fetchedLate(async () => (await import('./ProfilesPage.js')).ProfilesPage),
  ...entryPages('profiles', loadParts),
};
