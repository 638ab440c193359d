import BackIcon from '@mui/icons-material/ArrowBack';
import { Button } from '@mui/material';
import { Link } from 'react-router-dom';

/** The way up from a page, above its heading. */
export function BackLink({ to, label }: { to: string; label: string }) {
  return (
    <Button component={Link} to={to} startIcon={<BackIcon />} sx={{ justifySelf: 'start', marginLeft: -1.5 }}>
      {label}
    </Button>
  );
}
