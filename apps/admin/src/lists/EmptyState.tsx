import { Card, CardContent, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';

export function EmptyState({ title, text, action }: { title: string; text: string; action?: ReactNode }) {
  return (
    <Card sx={{ borderStyle: 'dashed' }}>
      <CardContent>
        <Stack sx={{ alignItems: 'center', textAlign: 'center', gap: 1.5, paddingBlock: { xs: 3, md: 6 } }}>
          <Typography variant="h2">{title}</Typography>
          <Typography color="textSecondary" sx={{ maxWidth: '52ch' }}>
            {text}
          </Typography>
          {action}
        </Stack>
      </CardContent>
    </Card>
  );
}
