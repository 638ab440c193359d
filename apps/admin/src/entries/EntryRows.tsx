import { Box, Typography } from '@mui/material';
import type { AnyEntry } from '@ventanilla/contracts';
import type { ReactNode } from 'react';
import { DataTable, RecordContextProvider, useListContext, useLocaleState } from 'react-admin';
import { Link } from 'react-router-dom';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { ChooseEntry, ChoosePage } from '../many/ChooseBoxes.js';
import { ManyBar } from '../many/ManyBar.js';
import { useOfferedDeeds } from '../many/use-offered-deeds.js';
import { CheckedMark } from './CheckedMark.js';
import { titleOf } from './entry-title.js';
import { RestoreButton } from './RestoreButton.js';
import { StateMarks } from './StateMarks.js';
import { TopicList } from './TopicList.js';
import { useEntryPath } from './use-entry-path.js';

const Column = DataTable.Col<AnyEntry>;

type Props = { extraLine?: (entry: AnyEntry) => ReactNode };

export function EntryTable({ extraLine }: Props) {
  const say = useWords();
  const dates = useDates();
  const { filterValues } = useListContext<AnyEntry>();
  const pathOf = useEntryPath();
  const isTrash = filterValues['deleted'] === 'yes';
  const canChoose = useOfferedDeeds().length > 0 && !isTrash;
  return (
    <>
      {canChoose && <ManyBar />}
      <DataTable<AnyEntry>
        bulkActionButtons={false}
        rowClick={isTrash ? false : (_id, _resource, record) => pathOf(record as AnyEntry)}
      >
        {canChoose && <Column label={<ChoosePage />} render={(entry) => <ChooseEntry entry={entry} />} />}
        <Column
          source="title"
          label={say('list.name')}
          render={(entry) => <EntryName entry={entry} extra={extraLine?.(entry)} />}
        />
        <Column label={say('field.topics')} render={(entry) => <TopicList topics={entry.facts.topics} />} />
        <Column label={say('list.state')} render={(entry) => <StateMarks entry={entry} />} />
        <Column source="checkedAt" label={say('field.checkedAt')} render={(entry) => <CheckedMark entry={entry} />} />
        <Column
          source="updatedAt"
          label={say('list.updatedAt')}
          render={(entry) => dates.day(entry.updatedAt.slice(0, 10))}
        />
        {isTrash && <Column label={say('list.trash')} render={(entry) => <RestoreButton entry={entry} />} />}
      </DataTable>
    </>
  );
}

function EntryName({ entry, extra }: { entry: AnyEntry; extra?: ReactNode }) {
  const say = useWords();
  const [locale] = useLocaleState();
  return (
    <Box sx={{ minWidth: 220, maxWidth: 460 }}>
      <Typography component="span" sx={{ fontWeight: 600, display: 'block' }}>
        {titleOf(entry, locale)}
      </Typography>
      <Typography component="span" variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
        {extra ?? entry.key}
        {entry.facts.superseded && ` · ${say('check.superseded')}`}
      </Typography>
    </Box>
  );
}

/** On a phone a table is a puzzle; each entry is a card of its own. */
export function EntryCards({ extraLine }: Props) {
  const { data = [], filterValues } = useListContext<AnyEntry>();
  const isTrash = filterValues['deleted'] === 'yes';
  const canChoose = useOfferedDeeds().length > 0 && !isTrash;
  return (
    <>
      {canChoose && <ManyBar />}
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {data.map((entry) => (
          <RecordContextProvider key={entry.id} value={entry}>
            <Box component="li" sx={{ display: 'flex', borderBottom: '1px solid', borderColor: 'divider' }}>
              {canChoose && <ChooseEntry entry={entry} />}
              <EntryCard entry={entry} isTrash={isTrash} extra={extraLine?.(entry)} />
            </Box>
          </RecordContextProvider>
        ))}
      </Box>
    </>
  );
}

function EntryCard({ entry, isTrash, extra }: { entry: AnyEntry; isTrash: boolean; extra?: ReactNode }) {
  const say = useWords();
  const pathOf = useEntryPath();
  return (
    <Box sx={{ padding: 2, display: 'grid', gap: 1, flex: 1, minWidth: 0 }}>
      {isTrash ? (
        <EntryName entry={entry} extra={extra} />
      ) : (
        <Link to={pathOf(entry)} style={{ color: 'inherit', textDecoration: 'none', display: 'block', minHeight: 44 }}>
          <EntryName entry={entry} extra={extra} />
        </Link>
      )}
      <StateMarks entry={entry} />
      <Typography component="span" variant="body2" color="textSecondary">
        {say('field.checkedAt')}: <CheckedMark entry={entry} />
      </Typography>
      {isTrash && <RestoreButton entry={entry} />}
    </Box>
  );
}
