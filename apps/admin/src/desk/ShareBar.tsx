import { Box, Typography } from '@mui/material';

type Props = { label: string; value: string; share: number; colour?: 'primary.main' | 'warning.main' };

export function ShareBar({ label, value, share, colour = 'primary.main' }: Props) {
  return (
    <div>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, marginBottom: 0.5 }}>
        <span>{label}</span>
        <Typography component="span" variant="body2" sx={{ fontVariantNumeric: 'tabular-nums' }}>
          {value}
        </Typography>
      </Box>
      <Box aria-hidden sx={{ height: 10, borderRadius: 5, backgroundColor: 'divider', overflow: 'hidden' }}>
        <Box sx={{ height: '100%', width: `${Math.round(share * 100)}%`, backgroundColor: colour }} />
      </Box>
    </div>
  );
}
