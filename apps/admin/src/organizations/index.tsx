import Icon from '@mui/icons-material/AccountBalanceOutlined';
import { EntryCreate, EntryEdit } from '../entries/EntryEditor.js';
import { EntryListPage } from '../entries/EntryListPage.js';
import { EntryShow } from '../entries/EntryShow.js';
import { useWords } from '../i18n/use-words.js';
import { ContactFields } from '../inputs/ContactFields.js';
import { TopicsInput } from '../inputs/TopicsInput.js';
import { Section } from '../layout/Section.js';

function OrganizationFacts() {
  const say = useWords();
  return (
    <Section title={say('service.contact')}>
      <TopicsInput />
      <ContactFields />
    </Section>
  );
}

export const organizations = {
  icon: Icon,
  list: () => <EntryListPage resource="organizations" />,
  edit: () => <EntryEdit resource="organizations" facts={<OrganizationFacts />} />,
  create: () => <EntryCreate resource="organizations" facts={<OrganizationFacts />} />,
  show: () => <EntryShow resource="organizations" />,
};
