import SameIcon from '@mui/icons-material/CheckCircleOutlined';
import WaitsIcon from '@mui/icons-material/NotificationsActiveOutlined';
import { Box } from '@mui/material';
import { useWords } from '../i18n/use-words.js';

export function WaitingMark({ isWaiting }: { isWaiting: boolean }) {
  const say = useWords();
  const Icon = isWaiting ? WaitsIcon : SameIcon;
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.75,
        fontWeight: 600,
        color: isWaiting ? 'warning.main' : 'primary.main',
      }}
    >
      <Icon fontSize="small" aria-hidden />
      {say(isWaiting ? 'shared.waits' : 'shared.upToDate')}
    </Box>
  );
}
