import { Button, Typography } from '@mui/material';
import type { SharedOffer } from '@ventanilla/contracts';
import { DataTable, useCanAccess, useDataProvider, useRedirect } from 'react-admin';
import { Link } from 'react-router-dom';
import type { DeskDataProvider } from '../core/data-provider.js';
import { resourceOfKind } from '../entries/entry-kinds.js';
import { useLanguageName } from '../i18n/use-language-name.js';
import { useWords } from '../i18n/use-words.js';
import { Cards } from '../lists/Cards.js';
import { FilterSearch } from '../lists/filters.js';
import { ListPage } from '../lists/ListPage.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { useNameOfMunicipality } from '../municipality/use-public-municipalities.js';
import { useKindName } from './use-kind-name.js';
import { useSharingDeed } from './use-sharing.js';

type Row = SharedOffer & { id: string; copy: string | null };
const Column = DataTable.Col<Row>;

/** What others keep and this municipality could publish too. */
export function SharedOfferList() {
  const say = useWords();
  const { id } = useMunicipality();
  return (
    <ListPage
      title={say('shared.offersTitle')}
      lead={say('shared.offersLead')}
      filters={<FilterSearch label={say('list.search')} />}
      empty={{ title: say('shared.offersEmptyTitle'), text: say('shared.offersEmptyText') }}
      list={{ filter: { municipality: id }, sort: { field: 'title', order: 'ASC' } }}
      table={<Table />}
      phone={<PhoneCards />}
    />
  );
}

function Table() {
  const say = useWords();
  const ownerName = useNameOfMunicipality();
  const nameOfLanguage = useLanguageName();
  return (
    <DataTable<Row> bulkActionButtons={false} rowClick={false}>
      <Column source="title" label={say('shared.entry')} render={(offer) => <Named offer={offer} />} />
      <Column label={say('shared.owner')} render={({ municipality }) => ownerName(municipality)} />
      <Column
        label={say('municipalities.publishesIn')}
        render={({ languages }) => languages.map(nameOfLanguage).join(', ')}
      />
      <Column render={(offer) => <TakeButton offer={offer} />} />
    </DataTable>
  );
}

function Named({ offer: { title, kind, copies } }: { offer: Row }) {
  const say = useWords();
  const kindName = useKindName();
  return (
    <>
      <Typography component="span" sx={{ fontWeight: 600 }}>
        {title}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {kindName(kind)} · {say('shared.copies', { smart_count: copies })}
      </Typography>
    </>
  );
}

function PhoneCards() {
  const ownerName = useNameOfMunicipality();
  return (
    <Cards<Row>>
      {(offer) => (
        <>
          <Named offer={offer} />
          <Typography variant="body2" color="textSecondary">
            {ownerName(offer.municipality)}
          </Typography>
          <TakeButton offer={offer} />
        </>
      )}
    </Cards>
  );
}

/** Taking it makes a draft, which opens at once. */
function TakeButton({ offer: { entry, kind, title, copy } }: { offer: Row }) {
  const say = useWords();
  const redirect = useRedirect();
  const deed = useSharingDeed();
  const { id: municipality } = useMunicipality();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { canAccess } = useCanAccess({ resource: 'services', action: 'create' });
  const resource = resourceOfKind(kind);
  if (copy !== null) {
    return (
      <Button component={Link} to={`/${resource}/${copy}`} aria-label={`${say('shared.open')}: ${title}`}>
        {say('shared.open')}
      </Button>
    );
  }
  if (!canAccess) return null;
  const take = async () => {
    const own = await deed(() => dataProvider.embedShared(entry, municipality), say('shared.taken'));
    if (own) redirect('edit', resource, own.id);
  };
  return (
    <Button
      variant="outlined"
      onClick={() => void take()}
      aria-label={`${say('shared.take')}: ${title}`}
      sx={{ justifySelf: 'start' }}
    >
      {say('shared.take')}
    </Button>
  );
}
