import ChoicesIcon from '@mui/icons-material/AltRouteOutlined';
import AnsweredIcon from '@mui/icons-material/CheckCircleOutlined';
import UnknownIcon from '@mui/icons-material/HelpOutlineOutlined';
import EmergencyIcon from '@mui/icons-material/SosOutlined';
import { Box } from '@mui/material';
import type { Outcome } from '@ventanilla/contracts';
import { useWords } from '../i18n/use-words.js';

const icons = { answered: AnsweredIcon, choices: ChoicesIcon, emergency: EmergencyIcon, unknown: UnknownIcon };
const colours = {
  answered: 'primary.main',
  choices: 'text.secondary',
  emergency: 'error.main',
  unknown: 'warning.main',
};

export function OutcomeMark({ outcome }: { outcome: Outcome }) {
  const say = useWords();
  const Icon = icons[outcome];
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.75,
        color: colours[outcome],
        fontWeight: 600,
        whiteSpace: 'nowrap',
      }}
    >
      <Icon fontSize="small" aria-hidden />
      {say(`outcome.${outcome}`)}
    </Box>
  );
}
