import Icon from '@mui/icons-material/LocationCityOutlined';
import { Typography } from '@mui/material';
import type { Municipality } from '@ventanilla/contracts';
import { DataTable, useLocaleState } from 'react-admin';
import { CreateLink } from '../entries/EntryListPage.js';
import { useDates } from '../i18n/use-dates.js';
import { useLanguageName } from '../i18n/use-language-name.js';
import { useWords } from '../i18n/use-words.js';
import { fetchedLate } from '../late/fetched-late.js';
import { Cards } from '../lists/Cards.js';
import { FilterSearch } from '../lists/filters.js';
import { ListPage } from '../lists/ListPage.js';
import { nameOf } from '../municipality/municipality-name.js';

const Column = DataTable.Col<Municipality>;

function MunicipalityList() {
  const say = useWords();
  return (
    <ListPage
      title={say('municipalities.title')}
      lead={say('municipalities.lead')}
      actions={<CreateLink />}
      filters={<FilterSearch label={say('list.search')} />}
      empty={{ title: say('municipality.noneTitle'), text: say('municipality.noneText') }}
      list={{ sort: { field: 'id', order: 'ASC' } }}
      table={<MunicipalityTable />}
      phone={<MunicipalityCards />}
    />
  );
}

function MunicipalityTable() {
  const say = useWords();
  const dates = useDates();
  const [locale] = useLocaleState();
  const nameOfLanguage = useLanguageName();
  return (
    <DataTable<Municipality> bulkActionButtons={false}>
      <Column label={say('field.name')} render={(one) => <strong>{nameOf(one, locale)}</strong>} />
      <Column
        label={say('municipalities.publishesIn')}
        render={({ languages }) => languages.map(nameOfLanguage).join(', ')}
      />
      <Column source="updatedAt" label={say('list.updatedAt')} render={({ updatedAt }) => dates.moment(updatedAt)} />
    </DataTable>
  );
}

function MunicipalityCards() {
  const [locale] = useLocaleState();
  const nameOfLanguage = useLanguageName();
  return (
    <Cards<Municipality>>
      {(one) => (
        <>
          <strong>{nameOf(one, locale)}</strong>
          <Typography variant="body2" color="textSecondary">
            {one.languages.map(nameOfLanguage).join(', ')}
          </Typography>
        </>
      )}
    </Cards>
  );
}

export const municipalities = {
  icon: Icon,
  list: MunicipalityList,
  create: fetchedLate(async () => (await import('./MunicipalityForm.js')).MunicipalityCreate),
  edit: fetchedLate(async () => (await import('./MunicipalityForm.js')).MunicipalityEdit),
};
