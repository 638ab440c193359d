import FilterIcon from '@mui/icons-material/TuneOutlined';
import { Alert, Box, Button, Card, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { type ReactNode, useState } from 'react';
import { ListBase, type ListBaseProps, useListContext, useTranslate } from 'react-admin';
import { useWords } from '../i18n/use-words.js';
import { PageHeader } from '../layout/PageHeader.js';
import { SavedFilters } from '../saved-filters/SavedFilters.js';
import { EmptyState } from './EmptyState.js';
import { Pages } from './Pages.js';

type Props = {
  title: string;
  lead?: string;
  actions?: ReactNode;
  filters?: ReactNode;
  /** What to say, and what to do next, while there is nothing at all. */
  empty: { title: string; text: string };
  /** The permanent filter, how the list starts, and by which name it remembers what was set and ticked. */
  list?: Pick<ListBaseProps, 'filter' | 'sort' | 'resource' | 'filterDefaultValues' | 'storeKey'>;
  table: ReactNode;
  phone: ReactNode;
};

/** A list as every resource shows it: heading, filters, a table on a desk and cards on a phone. */
export function ListPage({ list, ...page }: Props) {
  return (
    <ListBase perPage={25} disableAuthentication={false} {...list}>
      <PageHeader title={page.title} lead={page.lead} actions={page.actions} />
      {page.filters && <Filters>{page.filters}</Filters>}
      <Rows {...page} />
    </ListBase>
  );
}

/** On a phone the filters wait behind a button, unless some are set. */
function Filters({ children }: { children: ReactNode }) {
  const say = useWords();
  const { filterValues } = useListContext();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const [open, setOpen] = useState(false);
  const isShown = !isPhone || open || Object.values(filterValues).some(Boolean);
  return (
    <Box role="search" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, marginBottom: 2 }}>
      {isShown ? (
        children
      ) : (
        <Button variant="outlined" startIcon={<FilterIcon />} onClick={() => setOpen(true)}>
          {say('list.moreFilters')}
        </Button>
      )}
      <SavedFilters />
    </Box>
  );
}

function Rows({ empty, actions, table, phone }: Omit<Props, 'list'>) {
  const { total, filterValues, error } = useListContext();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  if (error) return <LoadingFailed error={error} />;
  if (total === 0 && Object.values(filterValues).some(Boolean)) return <NothingMatches />;
  if (total === 0) return <EmptyState {...empty} action={actions} />;
  return (
    <Card sx={{ overflowX: 'auto' }}>
      {isPhone ? phone : table}
      <Pages />
    </Card>
  );
}

function NothingMatches() {
  const say = useWords();
  const { setFilters } = useListContext();
  const clear = <Button onClick={() => setFilters({})}>{say('list.clearFilters')}</Button>;
  return <EmptyState title={say('list.nothingMatches')} text={say('list.tryOtherWords')} action={clear} />;
}

function LoadingFailed({ error }: { error: Error }) {
  const say = useWords();
  const translate = useTranslate();
  const { refetch } = useListContext();
  return (
    <Alert severity="error" action={<Button onClick={() => void refetch()}>{say('common.retry')}</Button>}>
      {translate(error.message, { _: say('error.internal') })}
    </Alert>
  );
}
