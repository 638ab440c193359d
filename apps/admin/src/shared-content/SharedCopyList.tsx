import { Button, Typography } from '@mui/material';
import type { SharedCopy } from '@ventanilla/contracts';
import { DataTable } from 'react-admin';
import { Link } from 'react-router-dom';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { Cards } from '../lists/Cards.js';
import { FilterSelect } from '../lists/filters.js';
import { ListPage } from '../lists/ListPage.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { useNameOfMunicipality } from '../municipality/use-public-municipalities.js';
import { useKindName } from './use-kind-name.js';
import { WaitingMark } from './WaitingMark.js';

type Row = SharedCopy & { id: string };
const Column = DataTable.Col<Row>;

/** What the municipality publishes and somebody else keeps; what waits for a decision can be shown alone. */
export function SharedCopyList() {
  const say = useWords();
  const { id } = useMunicipality();
  const offers = (
    <Button component={Link} to="/sharedOffers" variant="outlined">
      {say('shared.seeOffers')}
    </Button>
  );
  return (
    <ListPage
      title={say('shared.title')}
      lead={say('shared.lead')}
      actions={offers}
      filters={
        <FilterSelect
          source="waiting"
          label={say('shared.onlyWaiting')}
          any={say('shared.all')}
          choices={[{ id: 'yes', name: say('shared.waitingOnly') }]}
        />
      }
      empty={{ title: say('shared.emptyTitle'), text: say('shared.emptyText') }}
      list={{ filter: { municipality: id }, sort: { field: 'changedAt', order: 'DESC' } }}
      table={<Table />}
      phone={<PhoneCards />}
    />
  );
}

function Table() {
  const say = useWords();
  const dates = useDates();
  const ownerName = useNameOfMunicipality();
  return (
    <DataTable<Row> bulkActionButtons={false} rowClick="show">
      <Column source="title" label={say('shared.entry')} render={(copy) => <Named copy={copy} />} />
      <Column label={say('shared.owner')} render={({ owner }) => ownerName(owner.municipality)} />
      <Column label={say('shared.state')} render={({ isWaiting }) => <WaitingMark isWaiting={isWaiting} />} />
      <Column source="changedAt" label={say('list.updatedAt')} render={({ changedAt }) => dates.moment(changedAt)} />
    </DataTable>
  );
}

function Named({ copy: { title, key, kind } }: { copy: Row }) {
  const kindName = useKindName();
  return (
    <>
      <Typography component="span" sx={{ fontWeight: 600 }}>
        {title}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {kindName(kind)} · {key}
      </Typography>
    </>
  );
}

function PhoneCards() {
  const ownerName = useNameOfMunicipality();
  return (
    <Cards<Row>>
      {(copy) => (
        <>
          <Named copy={copy} />
          <WaitingMark isWaiting={copy.isWaiting} />
          <Typography variant="body2" color="textSecondary">
            {ownerName(copy.owner.municipality)}
          </Typography>
        </>
      )}
    </Cards>
  );
}
