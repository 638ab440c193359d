import Icon from '@mui/icons-material/MenuBookOutlined';
import { EntryListPage } from '../entries/EntryListPage.js';
import { entryPages } from '../entries/entry-pages.js';

const loadParts = async () => {
  const { GuideFacts, SectionsInput } = await import('./GuideParts.js');
  return { facts: <GuideFacts />, moreTexts: (language: string) => <SectionsInput language={language} /> };
};

export const guides = {
  icon: Icon,
  list: () => <EntryListPage resource="guides" />,
  ...entryPages('guides', loadParts),
};
