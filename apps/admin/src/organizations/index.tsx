import Icon from '@mui/icons-material/AccountBalanceOutlined';
import { EntryListPage } from '../entries/EntryListPage.js';
import { entryPages } from '../entries/entry-pages.js';

const loadParts = async () => {
  const { OrganizationFacts } = await import('./OrganizationFacts.js');
  return { facts: <OrganizationFacts /> };
};

export const organizations = {
  icon: Icon,
  list: () => <EntryListPage resource="organizations" />,
  ...entryPages('organizations', loadParts),
};
