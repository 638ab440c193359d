import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { StickyBar } from '../layout/StickyBar.js';

/** What comes next with an alert, always within reach: one row also of a phone, so that the alert itself stays in sight. */
export function MainStep({ children }: { children: ReactNode }) {
  return <StickyBar sx={oneRow}>{children}</StickyBar>;
}

/** What else can be done with it, at the end of the page. */
export function OtherSteps({ children }: { children: ReactNode }) {
  return <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>{children}</Box>;
}

const oneRow = {
  flexWrap: 'nowrap',
  // Whoever may do nothing with it, or nothing any more, is shown no bar.
  '&:empty': { display: 'none' },
  // A long main step takes two lines before the other one does.
  '& .MuiButton-outlined': { flexShrink: 0 },
  '& .MuiButton-root': { paddingInline: { xs: 1.25, sm: 2 } },
} as const;
