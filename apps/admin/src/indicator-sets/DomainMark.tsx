import { Box } from '@mui/material';
import { domainColour } from '../theme/tokens.js';

/** The number of a domain on its colour; the name always stands beside it. */
export function DomainMark({ number }: { number: number }) {
  const { fill, ink } = domainColour(number);
  return (
    <Box
      aria-hidden
      sx={{
        ...{ width: 28, height: 28, borderRadius: '50%', display: 'grid', placeItems: 'center', flexShrink: 0 },
        ...{ backgroundColor: fill, color: ink, fontWeight: 700, fontSize: '0.9rem' },
      }}
    >
      {number}
    </Box>
  );
}
