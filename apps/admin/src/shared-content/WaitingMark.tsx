import SameIcon from '@mui/icons-material/CheckCircleOutlined';
import WaitsIcon from '@mui/icons-material/NotificationsActiveOutlined';
import { useWords } from '../i18n/use-words.js';
import { IconMark } from '../layout/IconMark.js';

export function WaitingMark({ isWaiting }: { isWaiting: boolean }) {
  const say = useWords();
  return (
    <IconMark icon={isWaiting ? WaitsIcon : SameIcon} colour={isWaiting ? 'warning.main' : 'primary.main'}>
      {say(isWaiting ? 'shared.waits' : 'shared.upToDate')}
    </IconMark>
  );
}
