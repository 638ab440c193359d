import Icon from '@mui/icons-material/MenuBookOutlined';
import { EntryCreate, EntryEdit } from '../entries/EntryEditor.js';
import { EntryListPage } from '../entries/EntryListPage.js';
import { EntryShow } from '../entries/EntryShow.js';
import { GuideFacts, SectionsInput } from './GuideParts.js';

const sections = (language: string) => <SectionsInput language={language} />;

export const guides = {
  icon: Icon,
  list: () => <EntryListPage resource="guides" />,
  edit: () => <EntryEdit resource="guides" facts={<GuideFacts />} moreTexts={sections} />,
  create: () => <EntryCreate resource="guides" facts={<GuideFacts />} moreTexts={sections} />,
  show: () => <EntryShow resource="guides" />,
};
