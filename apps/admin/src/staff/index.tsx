import Icon from '@mui/icons-material/GroupOutlined';
import { Typography } from '@mui/material';
import { roles, type Staff } from '@ventanilla/contracts';
import { DataTable } from 'react-admin';
import { CreateLink } from '../entries/EntryListPage.js';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { fetchedLate } from '../late/fetched-late.js';
import { Cards } from '../lists/Cards.js';
import { FilterSearch, FilterSelect } from '../lists/filters.js';
import { ListPage } from '../lists/ListPage.js';
import { useNameOfMunicipality } from '../municipality/use-public-municipalities.js';

const Column = DataTable.Col<Staff>;

function StaffList() {
  const say = useWords();
  return (
    <ListPage
      title={say('staff.title')}
      lead={say('staff.lead')}
      actions={<CreateLink />}
      filters={
        <>
          <FilterSearch label={say('list.search')} />
          <FilterSelect
            source="role"
            label={say('field.role')}
            any={say('list.all')}
            choices={roles.map((role) => ({ id: role, name: say(`role.${role}`) }))}
          />
        </>
      }
      empty={{ title: say('list.emptyTitle'), text: say('staff.emptyText') }}
      list={{ sort: { field: 'name', order: 'ASC' } }}
      table={<StaffTable />}
      phone={<StaffCards />}
    />
  );
}

function StaffTable() {
  const say = useWords();
  const dates = useDates();
  return (
    <DataTable<Staff> bulkActionButtons={false}>
      <Column source="name" label={say('field.name')} render={(person) => <strong>{person.name}</strong>} />
      <Column source="email" label={say('field.email')} render={({ email }) => email} />
      <Column label={say('field.role')} render={(person) => <Role person={person} />} />
      <Column label={say('field.municipalities')} render={(person) => <Places person={person} />} />
      <Column
        label={say('secondFactor.title')}
        render={({ secondFactor }) => say(secondFactor ? 'roles.may' : 'roles.mayNot')}
      />
      <Column
        source="lastSignInAt"
        label={say('staff.lastSignIn')}
        render={({ lastSignInAt }) => (lastSignInAt ? dates.moment(lastSignInAt) : say('staff.never'))}
      />
    </DataTable>
  );
}

function Role({ person }: { person: Staff }) {
  const say = useWords();
  return (
    <span>
      {say(`role.${person.role}`)}
      {!person.active && ` · ${say('staff.inactive')}`}
      {person.active && person.invited && ` · ${say('staff.invited')}`}
    </span>
  );
}

function Places({ person: { role, municipalities } }: { person: Staff }) {
  const say = useWords();
  const nameOf = useNameOfMunicipality();
  return <span>{role === 'administrator' ? say('staff.everywhere') : municipalities.map(nameOf).join(', ')}</span>;
}

function StaffCards() {
  return (
    <Cards<Staff>>
      {(person) => (
        <>
          <strong>{person.name}</strong>
          <span>{person.email}</span>
          <Typography variant="body2" color="textSecondary">
            <Role person={person} /> · <Places person={person} />
          </Typography>
        </>
      )}
    </Cards>
  );
}

export const staff = {
  icon: Icon,
  list: StaffList,
  create: fetchedLate(async () => (await import('./StaffForm.js')).StaffCreate),
  edit: fetchedLate(async () => (await import('./StaffForm.js')).StaffEdit),
};
