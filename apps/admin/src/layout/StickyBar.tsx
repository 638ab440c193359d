import { Card, type SxProps, type Theme } from '@mui/material';
import type { ReactNode } from 'react';

/** What to do with the whole page, always within reach: it stays at the bottom of the window. */
export function StickyBar({ children, sx = {} }: { children: ReactNode; sx?: SxProps<Theme> }) {
  const own = Array.isArray(sx) ? sx : [sx];
  return (
    <Card component="footer" sx={[bar, ...own]}>
      {children}
    </Card>
  );
}

const bar = {
  position: 'sticky',
  bottom: { xs: 0, sm: 12 },
  zIndex: 5,
  marginTop: 2.5,
  padding: 1.25,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 1,
  boxShadow: 4,
} as const;
