import { Box, Typography } from '@mui/material';
import { type ReactNode, useEffect } from 'react';
import { pageTitle } from './page-title.js';

type Props = { title: string; lead?: string; actions?: ReactNode };

/** The top of every page: what it is, what it is for, what to do. */
export function PageHeader({ title, lead, actions }: Props) {
  useEffect(() => {
    pageTitle.name(`${title} · Ventanilla`);
  }, [title]);
  return (
    <Box
      component="header"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'flex-start', marginBottom: 2.5 }}
    >
      <Box sx={{ flex: '1 1 280px', minWidth: 0 }}>
        <Typography variant="h1" component="h1" sx={{ overflowWrap: 'anywhere', textWrap: 'balance' }}>
          {title}
        </Typography>
        {lead && (
          <Typography color="textSecondary" sx={{ marginTop: 0.5, maxWidth: '70ch' }}>
            {lead}
          </Typography>
        )}
      </Box>
      {actions && <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>{actions}</Box>}
    </Box>
  );
}
