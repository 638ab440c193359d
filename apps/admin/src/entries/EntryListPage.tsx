import AddIcon from '@mui/icons-material/Add';
import { Button } from '@mui/material';
import { type AnyEntry, publicationStates, type SheetKind, topics } from '@ventanilla/contracts';
import type { ReactNode } from 'react';
import { useCanAccess, useCreatePath, useResourceContext } from 'react-admin';
import { Link } from 'react-router-dom';
import { ExportMenu } from '../exchange/ExportMenu.js';
import { useLanguageName } from '../i18n/use-language-name.js';
import { useWords } from '../i18n/use-words.js';
import { FilterSearch, FilterSelect } from '../lists/filters.js';
import { ListPage } from '../lists/ListPage.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { GapFilter } from '../translations/GapFilter.js';
import { EntryCards, EntryTable } from './EntryRows.js';
import type { EntryResource } from './entry-kinds.js';

type Props = {
  resource: EntryResource | 'entries';
  extraFilters?: ReactNode;
  extraLine?: (entry: AnyEntry) => ReactNode;
};

/** The list of one kind of entry, of the municipality being worked on. */
export function EntryListPage({ resource, extraFilters, extraLine }: Props) {
  const say = useWords();
  const { id } = useMunicipality();
  return (
    <ListPage
      title={say(`kinds.${resource}`)}
      lead={say(`kinds.${resource}.lead`)}
      actions={resource === 'entries' ? undefined : <ListActions resource={resource} />}
      filters={<EntryFilters extra={extraFilters} />}
      empty={{ title: say('list.emptyTitle'), text: say(`kinds.${resource}.empty`) }}
      list={{ storeKey: `${resource}.${id}`, filter: { municipality: id }, sort: { field: 'title', order: 'ASC' } }}
      table={<EntryTable extraLine={extraLine} />}
      phone={<EntryCards extraLine={extraLine} />}
    />
  );
}

/** Kinds of entries that can be taken out as a table. */
const sheetOf: Partial<Record<EntryResource, SheetKind>> = {
  services: 'service',
  locations: 'location',
  helpLines: 'helpLine',
};

function ListActions({ resource }: { resource: EntryResource }) {
  const kind = sheetOf[resource];
  return (
    <>
      {kind && <ExportMenu kind={kind} />}
      <CreateLink />
    </>
  );
}

function EntryFilters({ extra }: { extra?: ReactNode }) {
  const say = useWords();
  const nameOfLanguage = useLanguageName();
  const { languages } = useMunicipality();
  return (
    <>
      <FilterSearch label={say('list.search')} />
      {extra}
      <FilterSelect
        source="topic"
        label={say('field.topics')}
        any={say('list.anyTopic')}
        choices={topics.map((topic) => ({ id: topic, name: say(`topic.${topic}`) }))}
      />
      <FilterSelect
        source="state"
        label={say('list.state')}
        any={say('list.anyState')}
        choices={publicationStates.map((state) => ({ id: state, name: say(`state.${state}`) }))}
      />
      <FilterSelect
        source="language"
        label={say('list.language')}
        any={say('list.anyLanguage')}
        choices={languages.map((code) => ({ id: code, name: nameOfLanguage(code) }))}
      />
      <GapFilter />
      <FilterSelect
        source="due"
        label={say('list.due')}
        any={say('list.all')}
        choices={[{ id: 'yes', name: say('check.due') }]}
      />
      <FilterSelect
        source="deleted"
        label={say('list.trash')}
        any={say('list.notDeleted')}
        choices={[{ id: 'yes', name: say('list.deleted') }]}
      />
    </>
  );
}

export function CreateLink() {
  const say = useWords();
  const resource = useResourceContext();
  const createPath = useCreatePath();
  const { canAccess } = useCanAccess({ resource: String(resource), action: 'create' });
  if (!canAccess) return null;
  return (
    <Button component={Link} to={createPath({ resource, type: 'create' })} variant="contained" startIcon={<AddIcon />}>
      {say('list.create')}
    </Button>
  );
}
