import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { type RaRecord, useGetPathForRecord, useListContext } from 'react-admin';
import { Link } from 'react-router-dom';

/** On a phone a table is a puzzle; each record is a card of its own, leading to its page where it has one. */
export function Cards<One extends RaRecord>({ children }: { children: (record: One) => ReactNode }) {
  const { data = [] } = useListContext<One>();
  return (
    <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {data.map((record) => (
        <Box component="li" key={record.id} sx={{ borderBottom: '1px solid', borderColor: 'divider', padding: 2 }}>
          <MaybeLink record={record}>{children(record)}</MaybeLink>
        </Box>
      ))}
    </Box>
  );
}

function MaybeLink({ record, children }: { record: RaRecord; children: ReactNode }) {
  const path = useGetPathForRecord({ record });
  const content = <Box sx={{ display: 'grid', gap: 0.5, minHeight: 44, overflowWrap: 'anywhere' }}>{children}</Box>;
  if (!path) return content;
  return (
    <Link to={path} style={{ color: 'inherit', textDecoration: 'none' }}>
      {content}
    </Link>
  );
}
