import SentIcon from '@mui/icons-material/CheckOutlined';
import FailedIcon from '@mui/icons-material/ErrorOutlineOutlined';
import TwiceIcon from '@mui/icons-material/HelpOutlineOutlined';
import WaitingIcon from '@mui/icons-material/ScheduleOutlined';
import { Typography } from '@mui/material';
import type { CaseDelivery } from '@ventanilla/contracts';
import { useWords } from '../../i18n/use-words.js';
import { IconMark } from '../../layout/IconMark.js';

const looks = {
  waiting: { icon: WaitingIcon, colour: 'text.secondary' },
  sent: { icon: SentIcon, colour: 'primary.main' },
  uncertain: { icon: TwiceIcon, colour: 'warning.main' },
  failed: { icon: FailedIcon, colour: 'error.main' },
  blocked: { icon: FailedIcon, colour: 'error.main' },
} as const;

/** How far a message to the person got. */
export function DeliveryMark({ delivery }: { delivery: CaseDelivery }) {
  const say = useWords();
  return (
    <Typography variant="body2" component="div">
      <IconMark {...looks[delivery]}>{say(`delivery.${delivery}`)}</IconMark>
    </Typography>
  );
}
