import { Card, CardContent, Typography } from '@mui/material';
import { type ReactNode, useId } from 'react';

type Props = { title: string; lead?: string; aside?: ReactNode; children: ReactNode };

export function Section({ title, lead, aside, children }: Props) {
  const id = useId();
  return (
    <Card component="section" aria-labelledby={id}>
      <CardContent
        sx={{ padding: { xs: 2, sm: 3 }, display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)', minWidth: 0 }}
      >
        <header style={{ display: 'flex', justifyContent: 'space-between', gap: 16, flexWrap: 'wrap' }}>
          <div>
            <Typography variant="h2" id={id}>
              {title}
            </Typography>
            {lead && (
              <Typography variant="body2" color="textSecondary" sx={{ marginTop: 0.5, maxWidth: '65ch' }}>
                {lead}
              </Typography>
            )}
          </div>
          {aside}
        </header>
        {children}
      </CardContent>
    </Card>
  );
}
