import { Box } from '@mui/material';
import { LinkMark } from '../verification/LinkMark.js';
import { PlainText } from './inputs.js';

/** A web address, with what is known of it beside it. */
export function WebAddressInput({ source, label }: { source: string; label: string }) {
  return (
    <Box sx={{ display: 'grid', gap: 0.5, alignContent: 'start', minWidth: 0 }}>
      <PlainText source={source} label={label} />
      <LinkMark source={source} />
    </Box>
  );
}
