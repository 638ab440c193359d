import { Box, type SvgIcon } from '@mui/material';
import type { ReactNode } from 'react';

type Props = {
  icon: typeof SvgIcon;
  /** A colour of the theme, such as `warning.main`. */
  colour: string;
  children: ReactNode;
};

/** How something stands, in a word, with an icon and a colour that say the same. */
export function IconMark({ icon: Icon, colour, children }: Props) {
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.75,
        color: colour,
        fontWeight: 600,
        whiteSpace: 'nowrap',
      }}
    >
      <Icon fontSize="small" aria-hidden />
      {children}
    </Box>
  );
}
