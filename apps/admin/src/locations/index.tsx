import Icon from '@mui/icons-material/PlaceOutlined';
import type { AnyEntry } from '@ventanilla/contracts';
import { EntryCreate, EntryEdit } from '../entries/EntryEditor.js';
import { EntryListPage } from '../entries/EntryListPage.js';
import { EntryShow } from '../entries/EntryShow.js';
import { useWords } from '../i18n/use-words.js';
import { AddressFields } from '../inputs/AddressFields.js';
import { PositionInput } from '../inputs/PositionInput.js';
import { ScheduleAndContact } from '../inputs/ScheduleAndContact.js';
import { TopicsInput } from '../inputs/TopicsInput.js';
import { Section } from '../layout/Section.js';

function LocationFacts() {
  const say = useWords();
  return (
    <>
      <Section title={say('location.where')}>
        <AddressFields />
        <PositionInput />
        <TopicsInput />
      </Section>
      <ScheduleAndContact />
    </>
  );
}

const addressLine = (entry: AnyEntry) =>
  entry.kind === 'location'
    ? [entry.facts.address.address1, entry.facts.address.locality].filter(Boolean).join(', ')
    : null;

export const locations = {
  icon: Icon,
  list: () => <EntryListPage resource="locations" extraLine={addressLine} />,
  edit: () => <EntryEdit resource="locations" facts={<LocationFacts />} />,
  create: () => <EntryCreate resource="locations" facts={<LocationFacts />} />,
  show: () => <EntryShow resource="locations" />,
};
