import { Box } from '@mui/material';
import type { ReactNode } from 'react';

type Props<Part> = { parts: readonly Part[]; keyOf: (part: Part) => string; children: (part: Part) => ReactNode };

/** Parts of a draft, one below the other. */
export function EditList<Part>({ parts, keyOf, children }: Props<Part>) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {parts.map((part) => (
        <Box component="li" key={keyOf(part)} sx={{ borderTop: 1, borderColor: 'divider', paddingBlock: 1 }}>
          {children(part)}
        </Box>
      ))}
    </Box>
  );
}
