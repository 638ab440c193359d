import ChoicesIcon from '@mui/icons-material/AltRouteOutlined';
import AnsweredIcon from '@mui/icons-material/CheckCircleOutlined';
import UnknownIcon from '@mui/icons-material/HelpOutlineOutlined';
import EmergencyIcon from '@mui/icons-material/SosOutlined';
import type { Outcome } from '@ventanilla/contracts';
import { useWords } from '../i18n/use-words.js';
import { IconMark } from '../layout/IconMark.js';

const icons = { answered: AnsweredIcon, choices: ChoicesIcon, emergency: EmergencyIcon, unknown: UnknownIcon };
const colours = {
  answered: 'primary.main',
  choices: 'text.secondary',
  emergency: 'error.main',
  unknown: 'warning.main',
};

export function OutcomeMark({ outcome }: { outcome: Outcome }) {
  const say = useWords();
  return (
    <IconMark icon={icons[outcome]} colour={colours[outcome]}>
      {say(`outcome.${outcome}`)}
    </IconMark>
  );
}
