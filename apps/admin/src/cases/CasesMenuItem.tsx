import CasesIcon from '@mui/icons-material/SupportAgentOutlined';
import { Badge } from '@mui/material';
import { Menu } from 'react-admin';
import { visuallyHidden } from '../entries/StateMarks.js';
import { useWords } from '../i18n/use-words.js';
import { useCaseFigures } from './use-cases.js';
import { useSendWritings, useTellWaiting } from './watch-cases.js';

/** The way to the inbox, with how many wait for an answer. It looks after new ones from every page. */
export function CasesMenuItem({ municipality }: { municipality: string }) {
  const { data } = useCaseFigures(municipality);
  const waiting = data?.waiting ?? 0;
  useTellWaiting(waiting, data?.unread ?? 0);
  useSendWritings();
  return <Menu.Item to="/cases" primaryText={<Name waiting={waiting} />} leftIcon={<CasesIcon />} />;
}

/** The number is seen as a number and read out as a sentence. */
function Name({ waiting }: { waiting: number }) {
  const say = useWords();
  return (
    <Badge
      badgeContent={waiting}
      color="primary"
      slotProps={{ badge: { 'aria-hidden': true } }}
      sx={{ '& .MuiBadge-badge': { right: -14, top: '50%' } }}
    >
      {say('menu.cases')}
      {waiting > 0 && <span style={visuallyHidden}>: {say('menu.casesWaiting', { smart_count: waiting })}</span>}
    </Badge>
  );
}
