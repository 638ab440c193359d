import Icon from '@mui/icons-material/TrackChangesOutlined';
import { entryPages } from '../entries/entry-pages.js';
import { fetchedLate } from '../late/fetched-late.js';

const loadParts = async () => {
  const { FindingFacts } = await import('./FindingFacts.js');
  return { facts: <FindingFacts />, defaults: { profile: '' } };
};

export const findings = {
  icon: Icon,
  list: fetchedLate(async () => (await import('./FindingsPage.js')).FindingsPage),
  ...entryPages('findings', loadParts),
};
