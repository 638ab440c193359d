import CloseIcon from '@mui/icons-material/CloseOutlined';
import MinutesIcon from '@mui/icons-material/EditNoteOutlined';
import ListIcon from '@mui/icons-material/FormatListNumberedOutlined';
import PreviousIcon from '@mui/icons-material/NavigateBeforeOutlined';
import NextIcon from '@mui/icons-material/NavigateNextOutlined';
import { Box, Button, IconButton, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { useWords } from '../i18n/use-words.js';
import type { Walk } from './use-walk.js';
import type { WorkshopDeed } from './use-workshop-keys.js';

type Props = {
  title: string;
  round: string;
  walk: Walk;
  side: 'list' | 'minutes' | null;
  onRun: (deed: WorkshopDeed) => void;
};

/** Where the workshop is, and everything that leads elsewhere. */
export function WorkshopBar({ title, round, walk, side, onRun }: Props) {
  const say = useWords();
  return (
    <Box
      component="header"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1,
        paddingInline: { xs: 1.5, md: 3 },
        paddingBlock: 1,
        backgroundColor: 'background.paper',
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ flex: '1 1 220px', minWidth: 0 }}>
        <Typography component="h1" sx={{ fontWeight: 650, overflowWrap: 'anywhere' }}>
          {say('workshop.title')} · {title}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {say('workshop.at', { number: walk.number, of: walk.of })} ·{' '}
          {say('workshop.decided', { decided: walk.decided, of: walk.of })}
        </Typography>
      </Box>
      <IconButton aria-label={say('matrix.previous')} onClick={() => onRun('previous')} disabled={walk.number === 1}>
        <PreviousIcon />
      </IconButton>
      <IconButton aria-label={say('matrix.next')} onClick={() => onRun('next')} disabled={walk.number === walk.of}>
        <NextIcon />
      </IconButton>
      <Button startIcon={<ListIcon />} onClick={() => onRun('list')}>
        {say('workshop.list')}
      </Button>
      <Button startIcon={<MinutesIcon />} aria-expanded={side === 'minutes'} onClick={() => onRun('minutes')}>
        {say('workshop.minutes')}
      </Button>
      <IconButton component={Link} to={`/rounds/${round}/matrix`} aria-label={say('workshop.leave')}>
        <CloseIcon />
      </IconButton>
    </Box>
  );
}
